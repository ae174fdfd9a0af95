package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.ClassRule;
import org.junit.Test;

/** What reports need: whose rows are, what an issue takes, and how long it takes us to get back. */
public final class ReportRowsIT {

  private static final String CLIENTS = Court.BASE + "/clients";
  private static final String SETTINGS = Court.BASE + "/projects/LUM/report-settings";
  private static final String ISSUE = "/rest/api/2/issue/";
  private static final String LUMEN =
      """
      {"name":"Lumen","language":"nb","country":"NO","projects":["LUM"],
       "hours":{"mon":[["08:00","16:00"]]},"contacts":[]}
      """;

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final JiraClient admin = JIRA.as("admin");
  private final JiraClient pm = JIRA.as("pm");

  private JsonNode rows(String table) {
    return admin.get("/rest/host/1.0/rows/" + table).json();
  }

  /** The clients that the rows of the project name. */
  private Set<String> clientsOf(String table, long home) {
    Set<String> clients = new TreeSet<>();
    for (JsonNode row : rows(table)) {
      if (row.path("HOME_ID").asLong() == home) {
        clients.add(row.path("CLIENT_ID").asText());
      }
    }
    return clients;
  }

  private JsonNode openTurn(long issue) {
    for (JsonNode row : rows("TURN")) {
      if (row.path("ISSUE_ID").asLong() == issue && row.path("ENDED_AT").isNull()) {
        return row;
      }
    }
    throw new AssertionError("no open turn of issue " + issue);
  }

  private void awaitReading() {
    Wait.until("DONE", () -> new Court(admin).replayOf("LUM").path("state").asText());
  }

  @Test
  public void namesTheClientOfToday() {
    awaitReading();
    Desk.Made issue = new Desk(pm).create("LUM", "Texts for the fair");
    long home = openTurn(issue.id()).path("HOME_ID").asLong();
    String ask = "{\"kind\":\"CONTENT\",\"needs\":[\"The texts\"]}";
    Reply asked = pm.post(Court.BASE + "/issues/" + issue.key() + "/asks", ask);
    assertEquals(asked.toString(), 201, asked.status());
    assertEquals(Set.of("null"), clientsOf("TURN", home));

    Reply made = pm.post(CLIENTS, LUMEN);
    assertEquals(made.toString(), 201, made.status());
    String lumen = made.json().path("id").asText();
    Wait.until(Set.of(lumen).toString(), () -> clientsOf("TURN", home).toString());
    Wait.until(Set.of(lumen).toString(), () -> clientsOf("COMMITMENT", home).toString());
    assertEquals(home, rows("COMMITMENT").get(0).path("PROJECT_ID").asLong());

    ObjectNode taken = (ObjectNode) made.json();
    taken.putArray("projects");
    Reply replaced = admin.put(CLIENTS + "/" + lumen, taken.toString());
    assertEquals(replaced.toString(), 200, replaced.status());
    Wait.until(Set.of("null").toString(), () -> clientsOf("TURN", home).toString());
    Wait.until(Set.of("null").toString(), () -> clientsOf("COMMITMENT", home).toString());
  }

  @Test
  public void followsWhatIsPlannedAndLogged() {
    Desk.Made issue = new Desk(pm).create("LUM", "Count the hours");
    assertTrue(openTurn(issue.id()).path("PLANNED_SECONDS").isNull());
    pm.put(ISSUE + issue.key(), "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"4h\"}}}");
    pm.post(ISSUE + issue.key() + "/worklog", "{\"timeSpentSeconds\":5400}");
    assertEquals(14_400, openTurn(issue.id()).path("PLANNED_SECONDS").asLong());
    assertEquals(5_400, openTurn(issue.id()).path("SPENT_SECONDS").asLong());
  }

  @Test
  public void readsWhatTheDemoProjectHasTaken() {
    awaitReading();
    boolean spent = false;
    for (JsonNode row : rows("TURN")) {
      spent |= row.path("SPENT_SECONDS").asLong() > 0;
      assertTrue(
          row.toString(), row.path("ENDED_AT").isNull() || row.path("SPENT_SECONDS").isNull());
    }
    assertTrue(spent);
  }

  @Test
  public void whatGetReturnsPutAcceptsAndChangesNameIt() {
    String both = "{\"thresholdDays\":10,\"hours\":2.5}";
    Reply saved = pm.put(SETTINGS, both);
    assertEquals(saved.toString(), 200, saved.status());
    Reply kept = JIRA.as("lead").get(SETTINGS);
    assertEquals(10, kept.json().path("thresholdDays").asInt());
    assertEquals(2.5, kept.json().path("hours").asDouble(), 0);
    assertEquals(kept.json(), pm.put(SETTINGS, kept.body()).json());
    String page = pm.get("/plugins/servlet/ballincourt/project/settings?projectKey=LUM").body();
    assertTrue(page, page.contains("more than 10 working days, we need about 2.5 hours"));
    String changes = admin.get("/plugins/servlet/ballincourt/admin/changes").body();
    assertTrue(changes.contains("2.5 hours after more than 10 working days with the client"));

    Reply none = pm.put(SETTINGS, "{}");
    assertTrue(none.toString(), none.json().path("hours").isNull());
    assertFalse(admin.get(SETTINGS).body().contains("2.5"));
  }

  @Test
  public void whoeverMayNotIsRefused() {
    Map<String, List<Integer>> expected =
        Map.of(
            "member", List.of(403, 403),
            "pm2", List.of(404, 404),
            "lead", List.of(200, 403),
            "pm", List.of(200, 400),
            "admin", List.of(200, 400));
    expected.forEach(
        (user, answers) ->
            assertEquals(
                user,
                answers,
                List.of(
                    JIRA.as(user).get(SETTINGS).status(),
                    JIRA.as(user).put(SETTINGS, "{\"hours\":2}").status())));
    assertEquals(401, JIRA.asNobody().get(SETTINGS).status());
    assertNotEquals(200, JIRA.asNobody().put(SETTINGS, "{}").status());
  }
}
