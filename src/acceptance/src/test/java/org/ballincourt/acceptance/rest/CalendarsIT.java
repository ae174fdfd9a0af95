package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** Calendars are kept, chosen by projects, changed and deleted. */
public final class CalendarsIT {

  private static final String CALENDARS = Court.BASE + "/calendars";
  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;

  private static final String WEEK =
      "{\"mon\":[[\"09:00\",\"17:00\"]],\"tue\":[[\"09:00\",\"12:00\"],[\"13:00\",\"17:00\"]],"
          + "\"wed\":[[\"09:00\",\"17:00\"]],\"thu\":[[\"09:00\",\"17:00\"]],"
          + "\"fri\":[[\"09:00\",\"16:00\"]]}";
  private static final String SHORT_WEEK = "{\"mon\":[[\"08:00\",\"12:00\"]]}";
  private static final String ALWAYS = edition("null", WEEK, "");

  private static final ExportFile EXPORT =
      GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), Seed.next());

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private final JiraClient admin = JIRA.as("admin");
  private final Court court = new Court(admin);

  @Test
  public void givesBackWhatWasSaved() {
    String editions =
        edition("null", WEEK, "\"--01-01\",\"2026-12-25\"")
            + ","
            + "{\"validFrom\":\"2030-06-01\",\"weekly\":{},\"holidays\":[],"
            + "\"overrides\":{\"2030-12-24\":[[\"09:00\",\"12:00\"]],\"2030-12-31\":[]}}";
    Reply created = admin.post(CALENDARS, calendar("Oslo office", "Europe/Oslo", editions));
    assertEquals(created.toString(), 201, created.status());
    long id = created.json().path("id").asLong();
    String kept =
        "{\"id\":"
            + id
            + ",\"name\":\"Oslo office\",\"zone\":\"Europe/Oslo\",\"editions\":["
            + editions
            + "]}";
    assertEquals(kept, created.body());
    assertEquals(kept, JIRA.as("member").get(one(id)).body());
    assertTrue(JIRA.as("pm").get(CALENDARS).body().contains(kept));
    Reply again = admin.put(one(id), kept);
    assertEquals(again.toString(), 200, again.status());
    assertEquals(kept, again.body());
    Reply copy = admin.post(CALENDARS, kept);
    assertEquals(201, copy.status());
    assertNotEquals(id, copy.json().path("id").asLong());
    assertEquals(204, admin.delete(one(id)).status());
    assertEquals(404, admin.get(one(id)).status());
    assertEquals(404, admin.put(one(id), kept).status());
    assertEquals(404, admin.delete(one(id)).status());
  }

  @Test
  public void listsThemByName() {
    create("zebra", ALWAYS);
    create("Aardvark", ALWAYS);
    create("mole", ALWAYS);
    List<String> names = new ArrayList<>();
    admin.get(CALENDARS).json().forEach(calendar -> names.add(calendar.path("name").asText()));
    names.retainAll(List.of("zebra", "Aardvark", "mole"));
    assertEquals(List.of("Aardvark", "mole", "zebra"), names);
  }

  @Test
  public void onlyJirasAdministratorsChangeThem() {
    long id = create("Guarded", ALWAYS);
    String body = calendar("Guarded", "UTC", ALWAYS);
    for (String user : List.of("pm", "pm2", "lead", "member")) {
      JiraClient client = JIRA.as(user);
      assertEquals(200, client.get(CALENDARS).status());
      assertEquals(200, client.get(one(id)).status());
      assertEquals(403, client.post(CALENDARS, body).status());
      assertEquals(403, client.put(one(id), body).status());
      assertEquals(403, client.delete(one(id)).status());
    }
    JiraClient nobody = JIRA.asNobody();
    assertEquals(401, nobody.get(CALENDARS).status());
    assertEquals(401, nobody.get(one(id)).status());
    assertEquals(401, nobody.post(CALENDARS, body).status());
    assertEquals(401, nobody.put(one(id), body).status());
    assertEquals(401, nobody.delete(one(id)).status());
    assertEquals(401, nobody.post(CALENDARS + "/tester", "{}").status());
  }

  @Test
  public void whatIsNoCalendarIsNotThere() {
    for (String id : List.of("987654", "0", "-1", "oslo", "99999999999999999999")) {
      assertEquals(404, JIRA.as("member").get(CALENDARS + "/" + id).status());
      assertEquals(404, admin.put(CALENDARS + "/" + id, "{}").status());
      assertEquals(404, admin.delete(CALENDARS + "/" + id).status());
    }
  }

  @Test
  public void namesThePlaceOfEveryFault() {
    Reply reply =
        admin.post(
            CALENDARS,
            """
            {"name": " ", "zone": "Mars/Olympus", "editions": [
              {"validFrom": null, "weekly": {"mon": [["9:00", "17:00"]]}},
              {"validFrom": null, "weekly": {"mon": [["09:00", "17:00"], ["16:00", "18:00"]]}}]}
            """);
    assertEquals(reply.toString(), 400, reply.status());
    assertEquals(
        List.of(
            "name",
            "zone",
            "editions[0].weekly.mon[0]",
            "editions[1].weekly.mon",
            "editions[1].validFrom"),
        reply.json().path("errors").findValuesAsText("field"));
    assertTrue(reply.body(), reply.body().contains("09:00–17:00 and 16:00–18:00 overlap."));
  }

  @Test
  public void showsWhenACalendarIsOpen() {
    Reply reply =
        JIRA.as("member")
            .post(
                CALENDARS + "/tester",
                """
                {"calendar": {"zone": "Europe/Helsinki",
                              "weekly": {"thu": [["09:00", "17:00"]]}},
                 "from": "2026-06-18T09:00", "to": "2026-06-22T12:00"}
                """);
    assertEquals(
        "{\"seconds\":28800,\"length\":\"8 h\",\"spans\":[{\"day\":\"Thu 18 June 2026\","
            + "\"from\":\"09:00\",\"to\":\"17:00\",\"length\":\"8 h\"}],\"more\":0,\"notes\":[]}",
        reply.body());
  }

  @Test
  public void projectsChooseOnlyCalendarsThatThereAre() {
    Reply reply = JIRA.as("pm").put(Court.rules(PROJECT), rules(987_654L, null));
    assertEquals(reply.toString(), 400, reply.status());
    assertEquals("teamCalendar", reply.json().at("/errors/0/field").asText());
    long id = create("Chosen", ALWAYS);
    new Court(JIRA.as("pm")).save(PROJECT, rules(null, id));
    assertEquals(id, court.rulesOf(PROJECT).path("clientCalendar").asLong());
    assertTrue(court.rulesOf(PROJECT).path("teamCalendar").isNull());
  }

  @Test
  public void isNotDeletedWhileAProjectHasChosenIt() {
    long id = create("In use", ALWAYS);
    court.save(HIDDEN, rules(id, null));
    Reply reply = admin.delete(one(id));
    assertEquals(reply.toString(), 409, reply.status());
    assertTrue(reply.body(), reply.json().at("/errors/0/message").asText().contains("In use"));
    assertEquals(200, admin.get(one(id)).status());
    court.save(HIDDEN, rules(null, null));
    assertEquals(204, admin.delete(one(id)).status());
  }

  @Test
  public void hoursFromALaterDateLeaveWhatWasBefore() {
    long id = create("Later", ALWAYS);
    court.save(PROJECT, rules(id, null));
    Map<String, Long> before = closedTurns();
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    String later = ALWAYS + "," + edition("\"" + tomorrow + "\"", SHORT_WEEK, "");
    Reply reply = admin.put(one(id), calendar("Later", "UTC", later));
    assertEquals(reply.toString(), 200, reply.status());
    court.awaitReplayOf(PROJECT);
    assertEquals(before, closedTurns());
  }

  @Test
  public void correctingThePastMovesExactlyWhatItSaid() {
    long id = create("Corrected", ALWAYS);
    court.save(PROJECT, rules(id, null));
    Map<String, Long> before = closedTurns();
    int open = EXPORT.issuesOf(PROJECT).size();
    String shorter = calendar("Corrected", "UTC", edition("null", SHORT_WEEK, ""));
    Reply refused = admin.put(one(id), shorter);
    assertEquals(refused.toString(), 409, refused.status());
    assertEquals(before, closedTurns());
    Reply done = admin.put(one(id) + "?correctPast=true", shorter);
    assertEquals(done.toString(), 200, done.status());
    court.awaitReplayOf(PROJECT);
    Map<String, Long> after = closedTurns();
    assertEquals(before.keySet(), after.keySet());
    long moved = before.keySet().stream().filter(t -> !before.get(t).equals(after.get(t))).count();
    assertEquals(refused.body(), moved, refused.json().path("closedTurns").asLong());
    assertTrue(moved > 0);
    assertTrue(refused.body(), refused.json().path("openTurns").asLong() <= open);
    assertTrue(refused.body(), refused.json().path("openTurns").asLong() > 0);
  }

  /** The business seconds of each closed turn of the project. */
  private Map<String, Long> closedTurns() {
    Map<String, Long> seconds = new TreeMap<>();
    for (JsonNode issue : EXPORT.issuesOf(PROJECT)) {
      String key = issue.path("key").asText();
      int number = 0;
      for (JsonNode turn : court.turnsOf(key).path("turns")) {
        if (!turn.path("endedAt").isNull()) {
          seconds.put(key + "/" + number++, turn.path("businessSeconds").asLong());
        }
      }
    }
    return seconds;
  }

  private long create(String name, String editions) {
    Reply reply = admin.post(CALENDARS, calendar(name, "UTC", editions));
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json().path("id").asLong();
  }

  private static String rules(Long team, Long client) {
    ObjectNode rules = Rules.naming(Map.of("1", "CLIENT", "3", "TEAM"));
    return rules.put("teamCalendar", team).put("clientCalendar", client).toString();
  }

  private static String calendar(String name, String zone, String editions) {
    return "{\"name\":\"" + name + "\",\"zone\":\"" + zone + "\",\"editions\":[" + editions + "]}";
  }

  private static String edition(String validFrom, String weekly, String holidays) {
    return "{\"validFrom\":"
        + validFrom
        + ",\"weekly\":"
        + weekly
        + ",\"holidays\":["
        + holidays
        + "],\"overrides\":{}}";
  }

  private static String one(long id) {
    return CALENDARS + "/" + id;
  }
}
