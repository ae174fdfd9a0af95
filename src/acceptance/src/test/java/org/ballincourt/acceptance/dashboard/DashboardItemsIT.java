package org.ballincourt.acceptance.dashboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** It is Monday 7 December 2026, nine o’clock in UTC, where everybody works from nine to five. */
public final class DashboardItemsIT {

  private static final String ASKED = GeneratedExport.OPEN_PROJECT;
  private static final String TIMED = "GAMMA";
  private static final String ANSWERED = "DELTA";
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;
  private static final List<String> ITEMS = List.of("waiting", "sides", "clients", "feedback");
  private static final String IN_PROGRESS = "3";

  @ClassRule public static final RunningJira JIRA = new RunningJira(DashboardItemsIT::launch);

  private static long lumen;
  private static long tern;

  private final Levers levers = new Levers(JIRA.as("admin"));

  private static Launch launch() {
    Path file = Launch.freshDirectory().resolve("export.json");
    try (ExportWriter export = ExportWriter.to(file)) {
      write(export, ASKED, 10);
      write(export, TIMED, 2);
      write(export, ANSWERED, 10);
      write(export, HIDDEN, 1);
    }
    return Launch.fresh().withExport(file);
  }

  private static void write(ExportWriter export, String project, int issues) {
    for (int number = 1; number <= issues; number++) {
      export.add(
          new IssueJson(project, number, Instant.parse("2026-12-01T09:00:00Z"))
              .status(IN_PROGRESS)
              .node());
    }
  }

  @BeforeClass
  public static void followAll() {
    new Levers(JIRA.as("admin")).setClock(Instant.parse("2026-12-07T09:00:00Z"));
    lumen = client("Lumen", ASKED);
    tern = client("Tern", ANSWERED);
    for (String project : List.of(ASKED, TIMED, ANSWERED, HIDDEN)) {
      String rules = "{'statuses':{},'targets':[{'party':'CLIENT','days':3}]}";
      new Court(JIRA.as("admin")).save(project, json(rules));
    }
  }

  @Before
  public void begin() {
    levers.setClock(Instant.parse("2026-12-07T09:00:00Z"));
  }

  @Test
  public void countsOnlyProjectsWhoseFiguresSomebodyMaySee() {
    for (String item : ITEMS) {
      for (String who : List.of("lead", "pm")) {
        JsonNode scope = seen(who, item, "").path("scope");
        List<String> keys = keys(scope);
        assertTrue(item + keys, keys.containsAll(List.of(ASKED, TIMED, ANSWERED)));
        assertFalse(item + keys, keys.contains(HIDDEN));
        assertEquals(scope.path("counted"), scope.path("browsable"));
      }
      assertEquals(List.of(HIDDEN), keys(seen("pm2", item, "").path("scope")));
      assertEquals(item, 403, get("member", item, "").status());
      assertEquals(item, 403, get("member", item, "?project=" + ASKED).status());
      assertEquals(item, 403, get("member", item, "?client=" + lumen).status());
    }
  }

  @Test
  public void knowsNothingOfWhatSomebodyMayNotBrowse() {
    for (String item : ITEMS) {
      Reply hidden = get("lead", item, "?project=" + HIDDEN);
      Reply unknown = get("lead", item, "?project=NOSUCH");
      assertEquals(item, 404, hidden.status());
      assertEquals(hidden.body().replace(HIDDEN, "NOSUCH"), unknown.body());
      assertEquals(item, 404, get("pm2", item, "?client=" + lumen).status());
      assertEquals(item, 404, get("lead", item, "?client=999999").status());
      assertEquals(item, 200, get("pm2", item, "?project=" + HIDDEN).status());
    }
  }

  @Test
  public void refusesBadParametersAtTheirPlace() {
    for (String item : ITEMS) {
      assertEquals(item, "client", fault(item, "?client=Lumen"));
      assertEquals(item, "client", fault(item, "?client=" + lumen + "&project=" + ASKED));
    }
    for (String item : List.of("sides", "clients", "feedback")) {
      assertEquals(item, "weeks", fault(item, "?weeks=0"));
      assertEquals(item, "weeks", fault(item, "?weeks=105"));
    }
    assertEquals("most", fault("waiting", "?most=51"));
    assertEquals("most", fault("feedback", "?most=-1"));
  }

  @Test
  public void listsWhatWasLetSlideFirst() {
    long asked = ask(ASKED + "-1", "2026-12-11", true);
    long untold = ask(ASKED + "-2", "2026-12-09", false);
    handOver(ASKED + "-3", "CLIENT");
    levers.setClock(Instant.parse("2026-12-14T12:00:00Z"));

    JsonNode item = seen("pm", "waiting", "?client=" + lumen);
    assertEquals("Lumen", item.path("scope").path("subject").asText());
    assertEquals(3, item.path("total").asInt());
    assertEquals(
        List.of(
            ASKED + "-1 LET_SLIDE 2026-12-11T17:00:00Z",
            ASKED + "-2 NOT_TOLD null",
            ASKED + "-3 NOT_ASKED null"),
        rows(item));
    JsonNode first = item.path("rows").path(0);
    assertEquals("Henrik Dahl", first.path("contact").asText());
    assertEquals(43 * 3600, first.path("waited").path("seconds").asInt());
    assertEquals("43 h", first.path("waited").path("words").asText());
    assertEquals(32 * 3600, first.path("ours").path("seconds").asInt());

    JsonNode seenByLead = seen("lead", "waiting", "?project=" + ASKED + "&most=1");
    assertTrue(seenByLead.path("rows").path(0).path("contact").isNull());
    assertEquals("", seenByLead.at("/rows/0/contactWords").asText());
    assertEquals(2, seenByLead.path("more").asInt());
    done(asked);
    done(untold);
    handOver(ASKED + "-3", "TEAM");
  }

  @Test
  public void tellsWeekByWeekWithWhomTimeWas() {
    handOver(TIMED + "-1", "CLIENT");
    levers.setClock(Instant.parse("2026-12-08T12:00:00Z"));

    JsonNode item = seen("lead", "sides", "?weeks=2&project=" + TIMED);
    assertEquals("2026-11-30", item.at("/weeks/0/from/at").asText());
    assertEquals(2 * 4 * 8 * 3600, item.at("/weeks/0/time/ours/seconds").asInt());
    assertEquals("none", item.at("/weeks/0/time/theirs/words").asText());
    assertEquals(11 * 3600, item.at("/weeks/1/time/theirs/seconds").asInt());
    assertEquals("11 h", item.at("/weeks/1/time/theirs/words").asText());
    assertEquals(11 * 3600, item.at("/weeks/1/time/ours/seconds").asInt());
    assertEquals(11 * 3600, item.at("/total/theirs/seconds").asInt());
  }

  @Test
  public void tellsAMedianOfBothSidesFromFiveTurnsOn() {
    for (int number = 1; number <= 4; number++) {
      handOver(ANSWERED + "-" + number, "CLIENT");
    }
    levers.setClock(Instant.parse("2026-12-07T11:00:00Z"));
    for (int number = 1; number <= 4; number++) {
      handOver(ANSWERED + "-" + number, "TEAM");
    }
    JsonNode theirs = line("pm").path("theirs");
    assertEquals(4, theirs.path("turns").asInt());
    assertTrue(theirs.path("median").isNull());
    assertEquals("fewer than 5, so no median", theirs.path("medianWords").asText());

    handOver(ANSWERED + "-5", "CLIENT");
    levers.setClock(Instant.parse("2026-12-07T17:00:00Z"));
    handOver(ANSWERED + "-5", "TEAM");

    assertEquals(2 * 3600, line("lead").at("/theirs/median/seconds").asInt());
    assertEquals("3 working days", line("lead").at("/theirs/target").asText());
    assertEquals(32 * 3600, line("lead").at("/ours/median/seconds").asInt());
    assertTrue(line("lead").at("/ours/target").isNull());
  }

  @Test
  public void saysWhichClientsAreQuiet() {
    levers.setClock(Instant.parse("2027-01-20T09:00:00Z"));
    List<String> reasons = new ArrayList<>();
    line("lead").path("attention").forEach(reason -> reasons.add(reason.path("why").asText()));

    assertEquals(List.of("QUIET"), reasons);
  }

  @Test
  public void tellsWhichFollowUpsAreToBeDone() {
    String path = Court.BASE + "/projects/" + ASKED + "/follow-ups";
    Reply begun = JIRA.as("pm").post(path, "{}");
    assertEquals(begun.toString(), 201, begun.status());

    JsonNode item = seen("lead", "feedback", "?project=" + ASKED);
    assertEquals(1, item.at("/followUps/wanted").asInt());
    assertEquals("WANTED", item.at("/followUps/rows/0/what").asText());
    assertEquals(0, item.at("/asked/sendings").asInt());
    assertEquals(0, item.at("/promises/total").asInt());
    assertEquals(0, seen("lead", "feedback", "?client=" + tern).at("/followUps/total").asInt());
  }

  private static Reply get(String who, String item, String query) {
    return JIRA.as(who).get(Court.BASE + "/dashboard/" + item + query);
  }

  private static JsonNode seen(String who, String item, String query) {
    Reply reply = get(who, item, query);
    assertEquals(item + reply, 200, reply.status());
    return reply.json();
  }

  private static String fault(String item, String query) {
    Reply reply = get("pm", item, query);
    assertEquals(item + query + reply, 400, reply.status());
    return reply.json().at("/errors/0/field").asText();
  }

  private static List<String> keys(JsonNode scope) {
    List<String> keys = new ArrayList<>();
    scope.path("projects").forEach(project -> keys.add(project.path("key").asText()));
    return keys;
  }

  private static List<String> rows(JsonNode item) {
    List<String> rows = new ArrayList<>();
    item.path("rows")
        .forEach(
            row ->
                rows.add(
                    "%s %s %s"
                        .formatted(
                            row.path("issue").asText(),
                            row.path("standing").asText(),
                            row.at("/due").isNull() ? "null" : row.at("/due/at").asText())));
    return rows;
  }

  private static JsonNode line(String who) {
    return seen(who, "clients", "?client=" + tern).path("clients").path(0);
  }

  private static void handOver(String issue, String party) {
    Reply reply =
        JIRA.as("pm")
            .post(
                Court.BASE + "/issues/" + issue + "/hand-overs",
                "{\"party\":\"%s\",\"note\":null,\"contact\":null}".formatted(party));
    assertTrue(reply.toString(), reply.status() < 300);
  }

  private static long ask(String issue, String due, boolean told) {
    String text = "{'kind':'CONTENT','needs':['The logo'],'contact':%d,'due':'%s','note':null%s}";
    String body = text.formatted(henrik(), due, told ? ",'told':{'by':'PHONE','on':null}" : "");
    Reply reply = JIRA.as("pm").post(Court.BASE + "/issues/" + issue + "/asks", json(body));
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json().path("id").asLong();
  }

  private static long henrik() {
    JsonNode client = JIRA.as("pm").get(Court.BASE + "/clients/" + lumen).json();
    return client.at("/contacts/0/id").asLong();
  }

  private static void done(long ask) {
    String path = Court.BASE + "/commitments/" + ask + "/withdrawn";
    Reply reply = JIRA.as("pm").post(path, "{\"note\":\"enough\"}");
    assertEquals(reply.toString(), 200, reply.status());
  }

  private static long client(String name, String project) {
    String day = "[['09:00','17:00']]";
    String hours = "{'mon':%1$s,'tue':%1$s,'wed':%1$s,'thu':%1$s,'fri':%1$s}".formatted(day);
    String text =
        "{'name':'%s','language':'en','country':'GB','zone':'UTC','hours':%s,'projects':['%s'],"
            + "'contacts':[{'name':'Henrik Dahl','email':'henrik@lumen.example','language':'en',"
            + "'role':'DECIDES'}]}";
    String body = json(text.formatted(name, hours, project));
    Reply reply = JIRA.as("pm").post(Court.BASE + "/clients", body);
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json().path("id").asLong();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
