package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** The rules of a project that is on, and of one that is switched off again. */
public final class CourtRulesIT {

  private static final ExportFile EXPORT =
      GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), Seed.next());

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private final Court court = new Court(JIRA.as("pm"));

  @Test
  public void whatGetReturnsPutAccepts() {
    ObjectNode rules = rulesWithTargets();
    court.save(PROJECT, rules.toString());
    JsonNode saved = court.rulesOf(PROJECT);
    for (String part : List.of("statuses", "teamCalendar", "clientCalendar", "targets")) {
      assertEquals(rules.path(part), saved.path(part));
    }
    court.save(PROJECT, saved.toString());
    assertEquals(saved, court.rulesOf(PROJECT));
  }

  @Test
  public void aSavedMapReplacesTheOneBefore() {
    court.save(PROJECT, Rules.naming(Map.of("1", "CLIENT", "3", "CLIENT")).toString());
    court.save(PROJECT, Rules.naming(Map.of("4", "TEAM")).toString());
    assertEquals(
        Rules.naming(Map.of("4", "TEAM")).path("statuses"),
        court.rulesOf(PROJECT).path("statuses"));
  }

  @Test
  public void switchedOffItDerivesTurnsUnderTheRulesItHad() {
    String issue = EXPORT.firstIssueOf(PROJECT);
    court.save(PROJECT, Rules.naming(Map.of("1", "CLIENT")).toString());
    List<String> turns = Stretches.of(court.turnsOf(issue));
    Reply off = court.client().delete(Court.rules(PROJECT));
    assertTrue(off.toString(), off.status() < 300);
    assertFalse(court.rulesOf(PROJECT).path("on").asBoolean(true));
    assertEquals(turns, Stretches.of(court.turnsOf(issue)));
  }

  private static ObjectNode rulesWithTargets() {
    ObjectNode rules = Rules.naming(Map.of("1", "TEAM", "3", "CLIENT", "777", "THIRD_PARTY"));
    addTarget(rules, "CLIENT", "APPROVAL").put("validFrom", "2026-01-01").put("days", 3);
    addTarget(rules, "TEAM", null).putNull("validFrom").put("seconds", 28_800);
    return rules;
  }

  private static ObjectNode addTarget(ObjectNode rules, String party, String kind) {
    ObjectNode target = rules.withArray("targets").addObject().putNull("phase");
    return target.put("party", party).put("kind", kind);
  }
}
