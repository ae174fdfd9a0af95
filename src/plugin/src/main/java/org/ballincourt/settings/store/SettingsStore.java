package org.ballincourt.settings.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.settings.Pace;
import org.springframework.stereotype.Component;

/** Keeps what administrators have set for all of Jira. */
@Component
public class SettingsStore {

  private static final String THE_ROW = SettingsRow.SETTINGS_ID + " = ?";

  private final ActiveObjects ao;
  private final ChangeStore changes;

  @Inject
  public SettingsStore(ActiveObjects ao, ChangeStore changes) {
    this.ao = ao;
    this.changes = changes;
  }

  /** One statement. */
  public Pace pace() {
    return Arrays.stream(ao.find(SettingsRow.class, THE_ROW, SettingsRow.ONLY))
        .findFirst()
        .map(row -> new Pace(row.getIssuesPerSecond()))
        .orElse(Pace.USUAL);
  }

  /**
   * Where it is the pace already, nothing is written. Of two who save for the first time at once
   * one is refused by the database, and may try again.
   */
  public void save(Pace pace) {
    Pace before = pace();
    if (!pace.equals(before)) {
      ao.executeInTransaction(() -> write(before, pace));
    }
  }

  private SettingsRow write(Pace before, Pace after) {
    ao.deleteWithSQL(SettingsRow.class, THE_ROW, SettingsRow.ONLY);
    changes.add(
        null,
        Deed.SETTINGS_CHANGED,
        List.of(new Difference(What.PACE, Map.of(), text(before), text(after))));
    return ao.create(
        SettingsRow.class,
        new DBParam(SettingsRow.SETTINGS_ID, SettingsRow.ONLY),
        new DBParam(SettingsRow.ISSUES_PER_SECOND, after.issuesASecond()));
  }

  private static String text(Pace pace) {
    return String.valueOf(pace.issuesASecond());
  }
}
