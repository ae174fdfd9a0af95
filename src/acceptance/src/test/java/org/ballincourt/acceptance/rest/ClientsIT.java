package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Clients are kept by those who run client work: here {@code pm} in three projects, {@code pm2} in
 * the hidden one, {@code TERN}.
 */
public final class ClientsIT {
  private static final String CLIENTS = Court.BASE + "/clients";
  private static final String GROUPS = Court.BASE + "/settings/groups";
  private static final String HOST_PROJECTS = "/rest/host/1.0/projects/";

  private static final String WEEK =
      "{\"mon\":[[\"08:00\",\"16:00\"]],\"fri\":[[\"08:00\",\"14:00\"]]}";

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final JiraClient admin = JIRA.as("admin");
  private final JiraClient pm = JIRA.as("pm");
  private final JiraClient pm2 = JIRA.as("pm2");

  @After
  public void forget() {
    for (JsonNode client : admin.get(CLIENTS).json()) {
      assertEquals(204, admin.delete(one(client.path("id").asLong())).status());
    }
  }

  private static String one(long id) {
    return CLIENTS + "/" + id;
  }

  private static String body(String name, String projects) {
    return body(
        name, projects, "[{\"name\":\"Henrik Dahl\",\"language\":\"nb\",\"role\":\"DECIDES\"}]");
  }

  private static String body(String name, String projects, String contacts) {
    return """
        {"name":"%s","language":"nb","country":"NO","hours":%s,"projects":%s,"contacts":%s}
        """
        .formatted(name, WEEK, projects, contacts);
  }

  private long make(JiraClient keeper, String name, String projects) {
    Reply made = keeper.post(CLIENTS, body(name, projects));
    assertEquals(made.toString(), 201, made.status());
    return made.json().path("id").asLong();
  }

  private static List<String> fields(Reply reply) {
    return reply.json().path("errors").findValuesAsText("field");
  }

  @Test
  public void whatGetReturnsPutAccepts() {
    long id = make(pm, "Lumen", "[\"LUM\"]");
    Reply kept = pm.get(one(id));
    assertEquals("Europe/Oslo", kept.json().path("zone").asText());
    Reply again = pm.put(one(id), kept.body());
    assertEquals(again.toString(), 200, again.status());
    assertEquals(2, again.json().path("revision").asInt());
    ObjectNode now = (ObjectNode) again.json();
    now.put("revision", 1);
    assertEquals(kept.json(), now);
  }

  @Test
  public void thoseWhoRunClientWorkThereKeepIt() {
    long id = make(pm, "Lumen", "[\"LUM\"]");
    Map<String, List<Integer>> expected =
        Map.of(
            "member", List.of(403, 403, 403),
            "pm2", List.of(404, 404, 404),
            "lead", List.of(200, 403, 403),
            "pm", List.of(200, 400, 204),
            "admin", List.of(200, 400, 204));
    for (String user : List.of("member", "pm2", "lead", "pm", "admin")) {
      JiraClient client = JIRA.as(user);
      List<Integer> answers =
          List.of(
              client.get(one(id)).status(),
              client.put(one(id), "{}").status(),
              client.delete(one(id)).status());
      assertEquals(user, expected.get(user), answers);
      id = answers.get(2) == 204 ? make(pm, "Lumen", "[\"LUM\"]") : id;
    }
  }

  @Test
  public void nobodyHasToLogInAndAStrangerMakesNone() {
    JiraClient nobody = JIRA.asNobody();
    assertEquals(401, nobody.get(CLIENTS).status());
    assertEquals(401, nobody.get(one(1)).status());
    assertEquals(401, nobody.post(CLIENTS, "{}").status());
    assertEquals(401, nobody.put(one(1), "{}").status());
    assertEquals(401, nobody.delete(one(1)).status());
    for (String user : List.of("member", "lead")) {
      assertEquals(403, JIRA.as(user).post(CLIENTS, body("X", "[\"LUM\"]")).status());
    }
    Reply foreign = pm2.post(CLIENTS, body("X", "[\"LUM\"]"));
    assertEquals(foreign.toString(), 400, foreign.status());
    assertEquals(List.of("projects[0]", "projects"), fields(foreign));
  }

  @Test
  public void theListHoldsWhatEverybodyMaySee() {
    make(pm, "Lumen", "[\"LUM\"]");
    make(pm2, "Tern Museum", "[\"TERN\"]");
    assertEquals(List.of("Lumen"), names(pm));
    assertEquals(List.of("Tern Museum"), names(pm2));
    assertEquals(List.of(), names(JIRA.as("member")));
    assertEquals(List.of("Lumen", "Tern Museum"), names(JIRA.as("lead")));
    assertEquals(List.of("Lumen", "Tern Museum"), names(admin));
    Reply tern = JIRA.as("lead").get(CLIENTS);
    assertFalse(tern.body(), tern.body().contains("\"TERN\""));
    assertEquals(1, tern.json().get(1).path("hidden").asInt());
  }

  private static List<String> names(JiraClient client) {
    return client.get(CLIENTS).json().findValuesAsText("name").stream()
        .filter(name -> !name.equals("Henrik Dahl"))
        .toList();
  }

  @Test
  public void aProjectThatSomebodyMayNotSeeStaysTheClients() {
    long id = make(admin, "Both", "[\"LUM\",\"TERN\"]");
    ObjectNode seen = (ObjectNode) pm.get(one(id)).json();
    assertEquals("[\"LUM\"]", seen.path("projects").toString());
    seen.put("name", "Both of them");
    assertEquals(200, pm.put(one(id), seen.toString()).status());
    JsonNode all = admin.get(one(id)).json();
    assertEquals("[\"LUM\",\"TERN\"]", all.path("projects").toString());
    assertEquals("Both of them", all.path("name").asText());
  }

  @Test
  public void clientsWithTheSameHoursShareACalendar() {
    JsonNode lumen = pm.get(one(make(pm, "Lumen", "[\"LUM\"]"))).json();
    JsonNode alder = pm.get(one(make(pm, "Alder", "[\"ALD\"]"))).json();
    assertEquals(lumen.path("calendar"), alder.path("calendar"));
    String calendar = Court.BASE + "/calendars/" + lumen.path("calendar").asLong();
    String name = pm.get(calendar).json().path("name").asText();
    assertEquals("Norway, Monday 08:00–16:00, Friday 08:00–14:00", name);
    Reply used = admin.delete(calendar);
    assertEquals(409, used.status());
    assertTrue(used.body(), used.body().contains("Alder") && used.body().contains("Lumen"));

    ObjectNode moved = (ObjectNode) alder;
    moved.put("country", "DE").put("region", "BY").put("zone", "Europe/Berlin");
    Reply other = pm.put(one(alder.path("id").asLong()), moved.toString());
    assertEquals(other.toString(), 200, other.status());
    assertNotEquals(lumen.path("calendar"), other.json().path("calendar"));
  }

  @Test
  public void saysWhatIsWrongAtItsPlaceAndMakesNothing() {
    Reply wrong =
        pm.post(
            CLIENTS,
            """
            {"name":" ","language":"tlh","country":"ZZ","zone":"Mars","hours":{},"fax":1,
             "meetingTool":"a\\nb","projects":["TERN","LUM"],
             "components":[{"project":"LUM","component":7}],
             "contacts":[{"id":987,"name":"A","language":"nb","role":"BOSS",
               "email":"a@b.no\\r\\nBcc: c@d.no",
               "away":{"from":"2026-12-05","to":"2026-12-01","standIn":4}}]}
            """);
    assertEquals(400, wrong.status());
    assertEquals(
        List.of(
            "projects[0]",
            "components[0].component",
            "fax",
            "name",
            "language",
            "meetingTool",
            "country",
            "zone",
            "hours",
            "contacts[0].id",
            "contacts[0].email",
            "contacts[0].role",
            "contacts[0].away.standIn",
            "contacts[0].away.to"),
        fields(wrong));
    assertEquals(List.of(), names(admin));
    assertEquals(404, pm.get(CLIENTS + "/987654").status());
    assertEquals(404, pm.put(CLIENTS + "/lumen", "{}").status());
    assertEquals(404, pm.delete(CLIENTS + "/99999999999999999999").status());
  }

  @Test
  public void twoWindowsDoNotOverwriteEachOther() {
    long id = make(pm, "Lumen", "[\"LUM\"]");
    ObjectNode first = (ObjectNode) pm.get(one(id)).json();
    assertEquals(200, pm.put(one(id), first.toString()).status());
    Reply second = pm.put(one(id), first.put("name", "Other").toString());
    assertEquals(second.toString(), 409, second.status());
    assertEquals("Lumen", pm.get(one(id)).json().path("name").asText());
    Reply taken = pm.post(CLIENTS, body("Other", "[\"LUM\"]"));
    assertEquals(taken.toString(), 409, taken.status());
    assertEquals(List.of("projects[0]"), fields(taken));
  }

  @Test
  public void aStandInIsSomebodyElseOfTheSameClient() {
    long id = make(pm, "Lumen", "[\"LUM\"]");
    ObjectNode lumen = (ObjectNode) pm.get(one(id)).json();
    long henrik = lumen.path("contacts").get(0).path("id").asLong();
    ObjectNode person = (ObjectNode) lumen.path("contacts").get(0);
    ObjectNode away = person.putObject("away").put("from", "2026-12-01").put("to", "2026-12-05");
    away.put("standIn", henrik);
    Reply herself = pm.put(one(id), lumen.toString());
    assertEquals(List.of("contacts[0].away.standIn"), fields(herself));
    lumen
        .withArray("contacts")
        .addObject()
        .put("name", "Ida")
        .put("language", "nb")
        .put("role", "PAYS");
    away.putNull("standIn");
    JsonNode two = pm.put(one(id), lumen.toString()).json();
    long ida = two.path("contacts").get(1).path("id").asLong();
    away.put("standIn", ida);
    ObjectNode next = (ObjectNode) two;
    ((ObjectNode) next.path("contacts").get(0)).set("away", away);
    JsonNode saved = pm.put(one(id), next.toString()).json();
    assertEquals(ida, saved.path("contacts").get(0).path("away").path("standIn").asLong());
  }

  @Test
  public void aComponentCanHaveAClientOfItsOwn() {
    JsonNode component = admin.get(HOST_PROJECTS + "ALD/components").json().get(0);
    String place =
        "[],\"components\":[{\"project\":\"ALD\",\"component\":"
            + component.path("id").asText()
            + "}]";
    long id = make(pm, "Baker", place);
    assertEquals(
        component.path("id").asLong(),
        pm.get(one(id)).json().path("components").get(0).path("component").asLong());
    assertEquals(403, JIRA.as("member").get(one(id)).status());
  }

  @Test
  public void administratorsNameTheGroupThatSeesAllClients() {
    make(pm2, "Tern Museum", "[\"TERN\"]");
    String before = admin.get(GROUPS).body();
    for (String user : List.of("pm", "lead", "member")) {
      assertEquals(403, JIRA.as(user).get(GROUPS).status());
      assertEquals(403, JIRA.as(user).put(GROUPS, before).status());
    }
    assertEquals(401, JIRA.asNobody().get(GROUPS).status());
    Reply unknown = admin.put(GROUPS, "{\"keepQuestions\":\"nobodies\",\"seeAllClients\":\"pms\"}");
    assertEquals(List.of("keepQuestions"), fields(unknown));
    assertEquals(before, admin.get(GROUPS).body());
    assertEquals(
        200, admin.put(GROUPS, "{\"keepQuestions\":null,\"seeAllClients\":\"pms\"}").status());
    assertEquals(List.of("Tern Museum"), names(pm));
    assertEquals(List.of(), names(JIRA.as("lead")));
    assertEquals(200, admin.put(GROUPS, before).status());
    assertEquals(List.of(), names(pm));
  }
}
