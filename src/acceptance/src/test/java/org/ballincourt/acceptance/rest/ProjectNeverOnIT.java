package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** A project whose rules nobody has saved yet. */
public final class ProjectNeverOnIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()).withProjectsOff());

  private final Court court = new Court(JIRA.as("pm2"));

  @Test
  public void saysSoInItsRulesAndItsReplayAndIsSwitchedOnByThem() {
    String project = GeneratedExport.HIDDEN_PROJECT;
    JsonNode rules = court.rulesOf(project);
    assertNeverOn(rules);
    assertNoReplay(court.replayOf(project));
    court.save(project, rules.toString());
    assertTrue(court.rulesOf(project).path("on").asBoolean(true));
    assertEquals(4, court.replayOf(project).path("total").asInt());
  }

  @Test
  public void answersForItsIssuesAllTheSame() {
    String issue = EXPORT.firstIssueOf(GeneratedExport.OPEN_PROJECT);
    assertEquals(
        "NOT_STARTED", new Court(JIRA.as("member")).courtOf(issue).path("reason").asText());
  }

  private static void assertNeverOn(JsonNode rules) {
    assertTrue(rules.path("statuses").isObject());
    assertTrue(rules.path("statuses").isEmpty());
    assertTrue(rules.path("teamCalendar").isNull());
    assertTrue(rules.path("clientCalendar").isNull());
    assertFalse(rules.path("on").asBoolean(true));
  }

  private static void assertNoReplay(JsonNode replay) {
    assertEquals("DONE", replay.path("state").asText());
    assertEquals(0, replay.path("done").asInt(-1));
    assertEquals(0, replay.path("total").asInt(-1));
  }
}
