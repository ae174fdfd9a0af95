package org.ballincourt.settings.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
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

  /** What is kept; the revision is 0 where nobody has set anything. */
  private record Kept(Pace pace, Groups groups, Courtesy courtesy, long revision) {
    static final Kept NOTHING = new Kept(Pace.USUAL, Groups.NONE, Courtesy.USUAL, 0);

    boolean isLike(Kept other) {
      return pace.equals(other.pace)
          && groups.equals(other.groups)
          && courtesy.equals(other.courtesy);
    }
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

  private Kept kept() {
    return Arrays.stream(ao.find(SettingsRow.class, THE_ROW, SettingsRow.ONLY))
        .findFirst()
        .map(SettingsStore::kept)
        .orElse(Kept.NOTHING);
  }

  private static Kept kept(SettingsRow row) {
    Groups groups =
        Groups.NONE
            .with(Right.KEEP_QUESTIONS, row.getKeepQuestions())
            .with(Right.SEE_ALL_CLIENTS, row.getSeeAllClients());
    Pace pace = new Pace(row.getIssuesPerSecond());
    return new Kept(pace, groups, courtesy(row), row.getRevision());
  }

  private static Courtesy courtesy(SettingsRow row) {
    Optional<Rest> rest = Optional.ofNullable(row.getRestDays()).map(Rest::new);
    Optional<Reminder> reminder = Optional.ofNullable(row.getReminderDays()).map(Reminder::new);
    return new Courtesy(rest.orElse(Rest.USUAL), reminder.orElse(Reminder.USUAL));
  }

  /** Where it is the pace already, nothing is written; of two who save at once the later wins. */
  public void save(Pace pace) {
    change(seen -> new Kept(pace, seen.groups(), seen.courtesy(), seen.revision() + 1));
  }

  /** Where they are the groups already, nothing is written; of two at once the later wins. */
  public void save(Groups groups) {
    change(seen -> new Kept(seen.pace(), groups, seen.courtesy(), seen.revision() + 1));
  }

  /** Where it is so already, nothing is written; of two at once the later wins. */
  public void save(Courtesy courtesy) {
    change(seen -> new Kept(seen.pace(), seen.groups(), courtesy, seen.revision() + 1));
  }

  private void change(UnaryOperator<Kept> change) {
    Kept seen = kept();
    while (!change.apply(seen).isLike(seen) && !saved(seen, change.apply(seen))) {
      seen = kept();
    }
  }

  private boolean saved(Kept seen, Kept next) {
    try {
      return ao.executeInTransaction(() -> write(seen, next));
    } catch (RuntimeException e) {
      if (kept().equals(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(Kept seen, Kept next) {
    if (seen.revision() > 0 && !take(seen.revision())) {
      return false;
    }
    ao.create(
        SettingsRow.class,
        new DBParam(SettingsRow.SETTINGS_ID, SettingsRow.ONLY),
        new DBParam(SettingsRow.ISSUES_PER_SECOND, next.pace().issuesASecond()),
        new DBParam(SettingsRow.KEEP_QUESTIONS, name(next, Right.KEEP_QUESTIONS)),
        new DBParam(SettingsRow.SEE_ALL_CLIENTS, name(next, Right.SEE_ALL_CLIENTS)),
        new DBParam(SettingsRow.REST_DAYS, next.courtesy().rest().days()),
        new DBParam(SettingsRow.REMINDER_DAYS, next.courtesy().reminder().workingDays()),
        new DBParam(SettingsRow.REVISION, next.revision()));
    changes.add(null, Deed.SETTINGS_CHANGED, differences(seen, next));
    return true;
  }

  private boolean take(long revision) {
    return ao.deleteWithSQL(SettingsRow.class, THE_ROW_AS_SEEN, SettingsRow.ONLY, revision) == 1;
  }

  private static List<Difference> differences(Kept before, Kept after) {
    List<Difference> all = new ArrayList<>();
    if (!before.pace().equals(after.pace())) {
      all.add(new Difference(What.PACE, Map.of(), text(before.pace()), text(after.pace())));
    }
    addIfOther(What.REST, before.courtesy().rest().days(), after.courtesy().rest().days(), all);
    addIfOther(
        What.REMINDER,
        before.courtesy().reminder().workingDays(),
        after.courtesy().reminder().workingDays(),
        all);
    for (Right right : Right.values()) {
      String was = name(before, right);
      String is = name(after, right);
      if (!Objects.equals(was, is)) {
        all.add(new Difference(What.GROUP, Map.of("right", code(right)), was, is));
      }
    }
    return all;
  }

  private static void addIfOther(What what, int was, int is, List<Difference> all) {
    if (was != is) {
      all.add(new Difference(what, Map.of(), Integer.toString(was), Integer.toString(is)));
    }
  }

  private static String name(Kept kept, Right right) {
    Optional<String> name = kept.groups().of(right);
    return name.orElse(null);
  }

  private static String code(Right right) {
    return right.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(Pace pace) {
    return String.valueOf(pace.issuesASecond());
  }
}
