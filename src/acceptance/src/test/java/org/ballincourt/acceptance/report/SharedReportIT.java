package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A report is shared on Wednesday 9 December 2026, and counted again later. */
public final class SharedReportIT {

  private static final String OPEN = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;
  private static final String SHARED = Court.BASE + "/report/shared";
  private static final String IN_PROGRESS = "3";
  private static final String WAITING = "90001";
  private static final String NAMING_NOTHING =
      "{'statuses':{},'teamCalendar':null,'clientCalendar':null,'targets':[]}";
  private static final String NAMING_WAITING =
      "{'statuses':{'90001':'CLIENT'},'teamCalendar':null,'clientCalendar':null,'targets':[]}";

  @ClassRule public static final RunningJira JIRA = new RunningJira(SharedReportIT::launch);

  private final JiraClient pm = JIRA.as("pm");
  private final Court court = new Court(JIRA.as("admin"));
  private final Desk desk = new Desk(JIRA.as("admin"));
  private final Levers levers = new Levers(JIRA.as("admin"));

  private static Launch launch() {
    Path file = Launch.freshDirectory().resolve("export.json");
    try (ExportWriter export = ExportWriter.to(file)) {
      for (int number = 1; number <= 3; number++) {
        export.add(issue(OPEN, number).status(number == 1 ? WAITING : IN_PROGRESS).node());
      }
      export.add(issue(HIDDEN, 1).status(IN_PROGRESS).node());
    }
    return Launch.fresh().withExport(file);
  }

  private static IssueJson issue(String project, int number) {
    return new IssueJson(project, number, Instant.parse("2026-12-01T09:00:00Z"));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  @Before
  public void begin() {
    levers.setClock(Instant.parse("2026-12-09T09:00:00Z"));
    court.save(OPEN, json(NAMING_NOTHING));
    court.save(HIDDEN, json(NAMING_NOTHING));
  }

  private static String wanted(String project) {
    return json(
        "{'project':'%s','from':'2026-12-01','to':'2026-12-31','step':'MONTH'}".formatted(project));
  }

  private JsonNode share() {
    Reply reply = pm.post(SHARED, wanted(OPEN));
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  private JsonNode today(JsonNode copy) {
    Reply reply = pm.get(SHARED + "/" + copy.path("number") + "/today");
    assertEquals(reply.toString(), 200, reply.status());
    return reply.json();
  }

  private static JsonNode reason(JsonNode today, String cause) {
    for (JsonNode reason : today.path("reasons")) {
      if (reason.path("cause").asText().equals(cause)) {
        return reason;
      }
    }
    throw new AssertionError("no " + cause + " in " + today);
  }

  @Test
  public void saysWhatItSaidAndThatNothingDiffers() {
    JsonNode copy = share();

    assertEquals("2026-12-09T09:00:00Z", copy.path("sharedAt").asText());
    assertEquals(OPEN, copy.at("/projects/0/key").asText());
    assertEquals(3, copy.at("/figures/ours/open/count").asInt());
    assertTrue(copy.path("evidence").asBoolean());
    assertFalse("nothing for us only: " + copy, copy.toString().contains("forUsOnly"));
    assertEquals(copy, pm.get(SHARED + "/" + copy.path("number")).json());
    JsonNode today = today(copy);
    assertTrue(today.toString(), today.path("same").asBoolean());
    assertEquals(0, today.path("reasons").size() + today.path("circumstances").size());
  }

  @Test
  public void countsNumbersUpAndListsTheLatestFirst() {
    JsonNode first = share();
    JsonNode second = share();

    assertEquals(first.path("number").asLong() + 1, second.path("number").asLong());
    JsonNode list = pm.get(SHARED + "?project=" + OPEN).json();
    assertEquals(second.path("number"), list.at("/shared/0/number"));
    assertEquals(first.path("number"), list.at("/shared/1/number"));
    JsonNode rest = pm.get(SHARED + "?project=" + OPEN + "&from=1").json();
    assertEquals(first.path("number"), rest.at("/shared/0/number"));
    assertEquals(list.path("total"), rest.path("total"));
  }

  @Test
  public void saysThatStatusesMeanSomethingElseNow() {
    JsonNode copy = share();
    levers.setClock(Instant.parse("2026-12-10T09:00:00Z"));
    court.save(OPEN, json(NAMING_WAITING));

    JsonNode today = today(copy);
    assertFalse(today.path("same").asBoolean());
    JsonNode rules = today.path("circumstances").get(0);
    assertEquals("RULES_SAVED", rules.path("kind").asText());
    assertEquals("2026-12-10T09:00:00Z", rules.path("at").asText());
    assertEquals("Ada Admin", rules.path("by").asText());
    JsonNode turned = reason(today, "OTHERWISE").path("rows").get(0);
    assertEquals(OPEN + "-1", turned.path("issue").asText());
    assertEquals("TEAM", turned.at("/then/party").asText());
    assertEquals("CLIENT", turned.at("/today/party").asText());
    assertEquals(3, copy.at("/figures/ours/open/count").asInt());
    assertEquals(2, today.at("/figures/ours/open/count").asInt());
  }

  @Test
  public void aPageSaysWhatWasCountedAndWhatDiffers() {
    JsonNode copy = share();
    String page = "/plugins/servlet/ballincourt/report/shared?number=" + copy.path("number");
    String same = pm.get(page).body();
    assertTrue(same, same.contains("Nothing differs"));
    assertTrue(same, same.contains("As counted on"));
    assertFalse(same, same.contains("bic-for-us") || same.contains("$view"));
    levers.setClock(Instant.parse("2026-12-10T09:00:00Z"));
    court.save(OPEN, json(NAMING_WAITING));

    String differs = pm.get(page).body();
    assertTrue(differs, differs.contains("were changed"));
    assertTrue(differs, differs.contains("with another date, or of another side"));
    assertTrue(differs, differs.contains("still open; no date to answer by"));
    String list = pm.get("/plugins/servlet/ballincourt/report/shared?projectKey=" + OPEN).body();
    assertTrue(list, list.contains("?number=" + copy.path("number")));
    assertEquals(403, JIRA.as("member").get(page).status());
    assertEquals(404, pm.get("/plugins/servlet/ballincourt/report/shared").status());
  }

  @Test
  public void saysThatAnAnswerWasEnteredLaterWithAnEarlierDate() {
    String issue = desk.create(OPEN, "Sketches").key();
    levers.setClock(Instant.parse("2026-12-09T10:00:00Z"));
    Reply asked =
        pm.post(
            Court.BASE + "/issues/" + issue + "/asks",
            json("{'kind':'APPROVAL','needs':['Yes'],'told':{'by':'PHONE'}}"));
    assertEquals(asked.toString(), 201, asked.status());
    levers.setClock(Instant.parse("2026-12-10T09:00:00Z"));
    JsonNode copy = share();
    levers.setClock(Instant.parse("2026-12-14T09:00:00Z"));
    Reply got =
        pm.post(
            Court.BASE + "/commitments/" + asked.json().path("id") + "/received",
            json("{'needs':null,'on':'2026-12-09T15:00:00Z','note':'By mail'}"));
    assertEquals(got.toString(), 200, got.status());

    JsonNode shorter = reason(today(copy), "SHORTER");
    assertEquals(issue, shorter.at("/rows/0/issue").asText());
    assertTrue(shorter.at("/rows/0/then/to").isNull());
    assertEquals("2026-12-09T15:00:00Z", shorter.at("/rows/0/today/to").asText());
    desk.delete(issue);
  }

  @Test
  public void saysThatAnIssueWasDeleted() {
    String issue = desk.create(OPEN, "For nothing").key();
    JsonNode copy = share();
    desk.delete(issue);

    JsonNode today = today(copy);
    assertEquals(issue, reason(today, "DELETED").at("/rows/0/issue").asText());
    assertTrue(reason(today, "DELETED").at("/rows/0/today").isNull());
  }

  @Test
  public void onlyThoseWhoSeeTheFiguresShareReadAndDelete() {
    String copy = SHARED + "/" + share().path("number");
    assertEquals(200, JIRA.as("lead").get(copy).status());
    assertEquals(200, JIRA.as("lead").get(copy + "/today").status());
    assertEquals(403, JIRA.as("lead").delete(copy).status());
    assertEquals(403, JIRA.as("member").get(copy).status());
    assertEquals(403, JIRA.as("member").get(SHARED + "?project=" + OPEN).status());
    assertEquals(403, JIRA.as("member").post(SHARED, wanted(OPEN)).status());
    assertEquals(404, JIRA.as("pm").post(SHARED, wanted(HIDDEN)).status());

    String hidden =
        SHARED + "/" + JIRA.as("pm2").post(SHARED, wanted(HIDDEN)).json().path("number");
    assertEquals(200, JIRA.as("pm2").get(hidden).status());
    for (String who : new String[] {"pm", "lead", "member"}) {
      assertEquals(404, JIRA.as(who).get(hidden).status());
      assertEquals(404, JIRA.as(who).get(hidden + "/today").status());
      assertEquals(404, JIRA.as(who).delete(hidden).status());
    }
    assertEquals(204, JIRA.as("pm2").delete(hidden).status());
    assertEquals(404, JIRA.as("pm2").get(hidden).status());
    assertEquals(204, pm.delete(copy).status());
    assertEquals(404, pm.get(copy).status());
  }

  @Test
  public void refusesWhatCannotBeRead() {
    for (String bad :
        new String[] {
          "{}",
          "{'project':'" + OPEN + "','from':'2026-12-31','to':'2026-12-01'}",
          "{'project':'" + OPEN + "','from':'yesterday'}",
          "{'project':'" + OPEN + "','step':'DAY'}",
          "{'project':'" + OPEN + "','phase':77}",
          "{'project':7}",
          "[]"
        }) {
      Reply reply = pm.post(SHARED, json(bad));
      assertEquals(bad + " " + reply, 400, reply.status());
    }
    assertEquals(404, pm.post(SHARED, wanted("NOWHERE")).status());
    assertEquals(404, pm.get(SHARED + "/0").status());
    assertEquals(404, pm.get(SHARED + "/x").status());
    assertEquals(400, pm.get(SHARED).status());
  }
}
