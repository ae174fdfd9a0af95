package org.ballincourt.acceptance.rest;

import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.RealExport;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.junit.Test;

/** After everything that people may do, what is kept is what is derived. */
public final class RandomChangesIT {

  private static final int CHANGES = Length.tenthOf(5_000);

  private final long seed = Seed.next();
  private final ExportFile export =
      RealExport.readOr(
          () -> GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), seed));

  @Test
  public void leaveStoredTurnsTrueOnH2() {
    assertTrueAfterChanges(Launch.fresh());
  }

  @Test
  public void leaveStoredTurnsTrueOnPostgres() {
    try (Postgres postgres = Postgres.start()) {
      assertTrueAfterChanges(Launch.fresh().withDatabase(postgres.url()));
    }
  }

  private void assertTrueAfterChanges(Launch launch) {
    try (JiraProcess jira = launch.withExport(export.path()).start()) {
      JiraClient admin = jira.as("admin");
      Settled settled = new Settled(admin);
      RandomChanges changes = new RandomChanges(admin, export, seed);
      changes.make(CHANGES);
      settled.await(export.projects());
      settled.assertKept(changes.idOfKeyOfFollowedIssues());
      for (Map<String, String> parties : StoredTurnsIT.MAPS) {
        changes.ruleAll(parties);
        settled.await(export.projects());
        settled.assertKept(changes.idOfKeyOfFollowedIssues());
      }
      StoredTurns.read(admin).assertInNoPhaseOf(changes.goneVersions());
    }
  }
}
