package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Rules that can't be: the answer names the place, and the rules before stay. */
public final class BadInputIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String TARGET =
      "{'phase':null,'party':'CLIENT','kind':'APPROVAL','validFrom':null,'days':3}";

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private final Court court = new Court(JIRA.as("pm"));
  private JsonNode before;

  @Before
  public void saveGoodRules() {
    court.save(PROJECT, Rules.naming(Map.of("3", "CLIENT")).toString());
    before = court.rulesOf(PROJECT);
  }

  @After
  public void nothingHasChanged() {
    assertEquals(before, court.rulesOf(PROJECT));
  }

  @Test
  public void refusesWhatIsNotJson() {
    refuses("{\"statuses\":");
    refuses("");
    refuses("[]");
    refuses("null");
    refuses("\"statuses\"");
  }

  @Test
  public void refusesBodiesBeyondAllMeasure() {
    refuses("{\"statuses\":{\"3\":\"" + "x".repeat(2_000_000) + "\"}}");
  }

  @Test
  public void refusesAPropertyItDoesNotKnow() {
    refuses(rules().put("colour", "red"), "colour");
  }

  @Test
  public void namesEveryStatusThatNobodyKnows() {
    refuses(
        Rules.naming(Map.of("3", "TEAM", "99999", "CLIENT", "no status", "TEAM")),
        "statuses.99999",
        "statuses.no status");
  }

  @Test
  public void refusesAPartyThatDoesNotExist() {
    refuses(Rules.naming(Map.of("3", "CUSTOMER")), "statuses.3");
    refuses(Rules.naming(Map.of("3", "client")), "statuses.3");
  }

  @Test
  public void refusesCalendarsWhileThereAreNone() {
    refuses(rules().put("teamCalendar", 7), "teamCalendar");
    refuses(rules().put("clientCalendar", 7), "clientCalendar");
    refuses(rules().put("teamCalendar", "seven"), "teamCalendar");
  }

  @Test
  public void refusesATargetThatIsNoAmountOfTime() {
    refusesTarget("'days':3", "'days':0", "targets[0].days");
    refusesTarget("'days':3", "'days':-1", "targets[0].days");
    refusesTarget("'days':3", "'days':'three'", "targets[0].days");
    refusesTarget("'days':3", "'seconds':-1", "targets[0].seconds");
    refuses(rules().toString().replace("\"targets\":[]", "\"targets\":[{\"days\":NaN}]"));
  }

  @Test
  public void refusesATargetWithBothAmountsOrNone() {
    refusesTarget("'days':3", "'days':3,'seconds':3600", "targets[0]");
    refusesTarget(",'days':3", "", "targets[0]");
  }

  @Test
  public void refusesATargetOfAnUnknownPhaseOrPartyOrKindOrDay() {
    refusesTarget("'phase':null", "'phase':424242", "targets[0].phase");
    refusesTarget("'CLIENT'", "'CUSTOMER'", "targets[0].party");
    refusesTarget("'APPROVAL'", "'APPLAUSE'", "targets[0].kind");
    refusesTarget("'validFrom':null", "'validFrom':'2026-02-30'", "targets[0].validFrom");
  }

  @Test
  public void namesAParameterThatIsNotANumber() {
    String page = Court.turns(PROJECT + "-1").replace("/turns", "/explanations?before=abc");
    Reply reply = court.client().get(page);
    assertEquals(reply.toString(), 400, reply.status());
    assertEquals(List.of("before"), fields(reply));
  }

  /** Spoils one place of a good target, which stands alone, and expects that place to be named. */
  private void refusesTarget(String good, String bad, String place) {
    assertTrue(good, TARGET.contains(good));
    String target = TARGET.replace(good, bad).replace('\'', '"');
    String body = rules().toString().replace("\"targets\":[]", "\"targets\":[" + target + "]");
    Reply reply = refuses(body);
    assertTrue(reply.toString(), fields(reply).stream().anyMatch(f -> f.startsWith(place)));
  }

  private void refuses(ObjectNode rules, String... places) {
    Reply reply = refuses(rules.toString());
    assertTrue(reply.toString(), fields(reply).containsAll(List.of(places)));
  }

  private Reply refuses(String body) {
    Reply reply = court.client().put(Court.rules(PROJECT), body);
    assertEquals(reply.toString(), 400, reply.status());
    assertFalse(reply.toString(), reply.json().path("errors").isEmpty());
    for (JsonNode error : reply.json().path("errors")) {
      assertTrue(reply.toString(), error.has("field"));
      assertFalse(reply.toString(), error.path("message").asText().isBlank());
    }
    return reply;
  }

  private static List<String> fields(Reply reply) {
    List<String> fields = new ArrayList<>();
    reply.json().path("errors").forEach(error -> fields.add(error.path("field").asText()));
    return fields;
  }

  private static ObjectNode rules() {
    return Rules.naming(Map.of());
  }
}
