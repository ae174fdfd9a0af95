package org.ballincourt.settings.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.settings.Pace;
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
  private static final String THE_ROW_AS_SEEN =
      THE_ROW + " AND " + SettingsRow.ISSUES_PER_SECOND + " = ?";

  private final ActiveObjects ao;
  private final ChangeStore changes;

  @Inject
  public SettingsStore(ActiveObjects ao, ChangeStore changes) {
    this.ao = ao;
    this.changes = changes;
  }

  /** One statement. */
  public Pace pace() {
    return kept().orElse(Pace.USUAL);
  }

  /** Empty where nobody has set one. */
  private Optional<Pace> kept() {
    return Arrays.stream(ao.find(SettingsRow.class, THE_ROW, SettingsRow.ONLY))
        .findFirst()
        .map(row -> new Pace(row.getIssuesPerSecond()));
  }

  /** Where it is the pace already, nothing is written; of two who save at once the later wins. */
  public void save(Pace pace) {
    Optional<Pace> seen = kept();
    while (!pace.equals(seen.orElse(Pace.USUAL)) && !saved(seen, pace)) {
      seen = kept();
    }
  }

  private boolean saved(Optional<Pace> seen, Pace pace) {
    try {
      return ao.executeInTransaction(() -> write(seen, pace));
    } catch (RuntimeException e) {
      if (kept().equals(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(Optional<Pace> seen, Pace after) {
    if (seen.isPresent() && !take(seen.get())) {
      return false;
    }
    ao.create(
        SettingsRow.class,
        new DBParam(SettingsRow.SETTINGS_ID, SettingsRow.ONLY),
        new DBParam(SettingsRow.ISSUES_PER_SECOND, after.issuesASecond()));
    Difference difference =
        new Difference(What.PACE, Map.of(), text(seen.orElse(Pace.USUAL)), text(after));
    changes.add(null, Deed.SETTINGS_CHANGED, List.of(difference));
    return true;
  }

  private boolean take(Pace seen) {
    return ao.deleteWithSQL(
            SettingsRow.class, THE_ROW_AS_SEEN, SettingsRow.ONLY, seen.issuesASecond())
        == 1;
  }

  private static String text(Pace pace) {
    return String.valueOf(pace.issuesASecond());
  }
}
