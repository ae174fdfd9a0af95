package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.naive.StatusMap;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A status that Jira has deleted lives on in histories. */
public final class ForgottenStatusIT {

  private static final ExportFile EXPORT =
      GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), Seed.next());

  private static final String GONE = GeneratedExport.PAST_STATUS;

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private final JiraClient admin = JIRA.as("admin");
  private final Comparison comparison = new Comparison(new Court(admin), EXPORT);
  private final StatusMap known = StatusMap.importedFrom(EXPORT.issues()).forgetting(GONE);

  @Before
  public void deleteTheStatus() {
    Reply reply = admin.delete("/rest/host/1.0/statuses/" + GONE);
    assertTrue(reply.toString(), reply.status() < 300 || reply.status() == 404);
  }

  @Test
  public void isTheTeamsMoveWhereRulesDoNotNameIt() {
    comparison.save(Map.of());
    comparison.compareAll(known);
  }

  @Test
  public void canStillBeNamed() {
    comparison.save(Map.of(GONE, "CLIENT"));
    comparison.compareAll(known.naming(Map.of(GONE, "CLIENT")));
  }
}
