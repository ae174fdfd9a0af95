package org.ballincourt.settings.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import org.ballincourt.change.Deed;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.privacy.Retention;
import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.Rest;
import org.ballincourt.settings.Courtesy;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Pace;
import org.ballincourt.settings.Right;
import org.springframework.stereotype.Component;

/**
 * Keeps what administrators have set for all of Jira.
 *
 * <p>The row is never changed, only replaced: it is deleted on condition that it still is what was
 * read, and made anew in the same transaction, with the entry of who did it.
 */
@Component
public class SettingsStore {
  private static final String THE_ROW = SettingsRow.SETTINGS_ID + " = ?";
  private static final String THE_ROW_AS_SEEN = THE_ROW + " AND " + SettingsRow.REVISION + " = ?";

  private final ActiveObjects ao;
  private final ChangeStore changes;

  @Inject
  public SettingsStore(ActiveObjects ao, ChangeStore changes) {
    this.ao = ao;
    this.changes = changes;
  }

  /** One statement. */
  public Pace pace() {
    return kept().pace();
  }

  /** One statement. */
  public Groups groups() {
    return kept().groups();
  }

  /** One statement. */
  public Courtesy courtesy() {
    return kept().courtesy();
  }

  /** How long what people wrote is kept; empty where it is for good; one statement. */
  public Optional<Retention> retention() {
    return kept().retention();
  }

  private KeptSettings kept() {
    return Arrays.stream(ao.find(SettingsRow.class, THE_ROW, SettingsRow.ONLY))
        .findFirst()
        .map(SettingsStore::kept)
        .orElse(KeptSettings.NOTHING);
  }

  private static KeptSettings kept(SettingsRow row) {
    Groups groups =
        Groups.NONE
            .with(Right.KEEP_QUESTIONS, row.getKeepQuestions())
            .with(Right.SEE_ALL_CLIENTS, row.getSeeAllClients());
    Pace pace = new Pace(row.getIssuesPerSecond());
    Optional<Retention> retention = Optional.ofNullable(row.getKeepMonths()).map(Retention::new);
    return new KeptSettings(pace, groups, courtesy(row), retention, row.getRevision());
  }

  private static Courtesy courtesy(SettingsRow row) {
    Optional<Rest> rest = Optional.ofNullable(row.getRestDays()).map(Rest::new);
    Optional<Reminder> reminder = Optional.ofNullable(row.getReminderDays()).map(Reminder::new);
    return new Courtesy(rest.orElse(Rest.USUAL), reminder.orElse(Reminder.USUAL));
  }

  /** Where it is the pace already, nothing is written; of two who save at once the later wins. */
  public void save(Pace pace) {
    change(
        seen ->
            new KeptSettings(
                pace, seen.groups(), seen.courtesy(), seen.retention(), seen.revision()));
  }

  /** Where they are the groups already, nothing is written; of two at once the later wins. */
  public void save(Groups groups) {
    change(
        seen ->
            new KeptSettings(
                seen.pace(), groups, seen.courtesy(), seen.retention(), seen.revision()));
  }

  /** Where it is so already, nothing is written; of two at once the later wins. */
  public void save(Courtesy courtesy) {
    change(
        seen ->
            new KeptSettings(
                seen.pace(), seen.groups(), courtesy, seen.retention(), seen.revision()));
  }

  /**
   * Where it is so already, nothing is written; of two at once the later wins.
   *
   * @param retention empty for good
   */
  public void save(Optional<Retention> retention) {
    change(
        seen ->
            new KeptSettings(
                seen.pace(), seen.groups(), seen.courtesy(), retention, seen.revision()));
  }

  private void change(UnaryOperator<KeptSettings> change) {
    KeptSettings seen = kept();
    while (!change.apply(seen).isLike(seen) && !saved(seen, change.apply(seen).next())) {
      seen = kept();
    }
  }

  private boolean saved(KeptSettings seen, KeptSettings next) {
    try {
      return ao.executeInTransaction(() -> write(seen, next));
    } catch (RuntimeException e) {
      if (kept().equals(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(KeptSettings seen, KeptSettings next) {
    if (seen.revision() > 0 && !take(seen.revision())) {
      return false;
    }
    ao.create(
        SettingsRow.class,
        new DBParam(SettingsRow.SETTINGS_ID, SettingsRow.ONLY),
        new DBParam(SettingsRow.ISSUES_PER_SECOND, next.pace().issuesASecond()),
        new DBParam(SettingsRow.KEEP_QUESTIONS, next.group(Right.KEEP_QUESTIONS)),
        new DBParam(SettingsRow.SEE_ALL_CLIENTS, next.group(Right.SEE_ALL_CLIENTS)),
        new DBParam(SettingsRow.REST_DAYS, next.courtesy().rest().days()),
        new DBParam(SettingsRow.REMINDER_DAYS, next.courtesy().reminder().workingDays()),
        new DBParam(SettingsRow.KEEP_MONTHS, next.months()),
        new DBParam(SettingsRow.REVISION, next.revision()));
    changes.add(null, Deed.SETTINGS_CHANGED, next.differencesFrom(seen));
    return true;
  }

  private boolean take(long revision) {
    return ao.deleteWithSQL(SettingsRow.class, THE_ROW_AS_SEEN, SettingsRow.ONLY, revision) == 1;
  }
}
