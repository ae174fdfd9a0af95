package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.FormSession;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whose move it is, in custom fields of Jira's: as they are entered, followed and searched. */
public final class FieldsIT {

  private static final String PAGE = "/plugins/servlet/ballincourt/admin/fields";
  private static final String LAB = "/plugins/servlet/host/fields";
  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String RULES = Rules.naming(Map.of("1", "CLIENT", "3", "TEAM")).toString();

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private static final Map<String, String> CONTACTS = new HashMap<>();

  private final JiraClient admin = JIRA.as("admin");
  private final JiraClient pm = JIRA.as("pm");
  private final Court court = new Court(pm);
  private final Desk desk = new Desk(pm);

  @Before
  public void haveTheFields() {
    if (fields().isEmpty()) {
      court.save(PROJECT, RULES);
      court.awaitReplayOf(PROJECT);
      assertTrue(admin.get(PAGE).body().contains("Not made yet"));
      JiraClient form = admin.with("X-Atlassian-Token", "no-check");
      assertTrue(form.postForm(PAGE, "project=" + projectId()).body().contains("search index"));
      court.awaitReplayOf(PROJECT);
    }
  }

  private JsonNode fields() {
    return admin.get("/rest/host/1.0/fields").json();
  }

  private String projectId() {
    String page = admin.get("/plugins/servlet/ballincourt/admin/projects").body();
    int row = page.indexOf("data-project=\"" + PROJECT + "\"");
    int id = page.indexOf("bic-project-", row) + "bic-project-".length();
    return page.substring(id, page.indexOf('"', id));
  }

  private String field(String type) {
    for (JsonNode field : fields()) {
      if (field.path("type").asText().endsWith(type)) {
        return field.path("id").asText();
      }
    }
    throw new AssertionError(type);
  }

  private String whoseMove() {
    return field("whose-move");
  }

  private JsonNode valueOf(String issue, String field) {
    return pm.get("/rest/api/2/issue/" + issue).json().path("fields").path(field);
  }

  private Reply give(JiraClient user, String issue, String word) {
    String edit = "{\"fields\":{\"" + whoseMove() + "\":\"" + word + "\"}}";
    return user.put("/rest/api/2/issue/" + issue, edit);
  }

  private String partyOf(String issue) {
    return court.courtOf(issue).path("party").asText();
  }

  private List<String> found(String jql) {
    Reply reply =
        pm.get(
            "/rest/api/2/search?maxResults=1000&jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    assertEquals(reply.toString(), 200, reply.status());
    List<String> keys = new ArrayList<>();
    reply.json().path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
    return keys;
  }

  private String history(Desk.Made issue) {
    String page = pm.get("/browse/" + issue.key()).body();
    return page.substring(page.indexOf("activitymodule"), page.indexOf("issue-side-column"));
  }

  @Test
  public void saysWhoseMoveItIsFromTheBeginning() {
    Desk.Made issue = desk.create(PROJECT, "New");

    assertEquals("Client", valueOf(issue.key(), whoseMove()).asText());
    assertTrue(valueOf(issue.key(), field("waiting-since")).asText().endsWith(".000+0000"));
    assertTrue(found("\"Whose move\" = Client").contains(issue.key()));
  }

  @Test
  public void followsAStatusWithoutAWordInHistory() {
    Desk.Made issue = desk.create(PROJECT, "Dragged");
    desk.transition(issue.key(), "3");

    assertEquals("Us", valueOf(issue.key(), whoseMove()).asText());
    assertTrue(found("\"Whose move\" = Us").contains(issue.key()));
    assertFalse(found("\"Whose move\" = Client").contains(issue.key()));
    assertFalse(history(issue).contains("Whose move"));
  }

  @Test
  public void takesAnEditAsAHandOver() {
    Desk.Made issue = desk.create(PROJECT, "Handed over");
    assertEquals(204, give(pm, issue.key(), "Someone else").status());

    assertEquals("THIRD_PARTY", partyOf(issue.key()));
    assertEquals("Someone else", valueOf(issue.key(), whoseMove()).asText());
    assertTrue(found("\"Whose move\" = \"Someone else\"").contains(issue.key()));
    assertTrue(history(issue).contains("Whose move"));
    desk.transition(issue.key(), "3");
    assertEquals("Us", valueOf(issue.key(), whoseMove()).asText());
  }

  @Test
  public void refusesAnotherWordAtTheField() {
    Desk.Made issue = desk.create(PROJECT, "Misspelt");
    Reply reply = give(pm, issue.key(), "Them <b>");

    assertEquals(400, reply.status());
    assertTrue(reply.json().path("errors").path(whoseMove()).asText().contains("Someone else"));
    FormSession session = new FormSession(JIRA.base(), "pm");
    Reply page =
        session.post(LAB + "/issue", "issue", issue.key(), "do", "edit", whoseMove(), "Them <b>");
    assertTrue(page.body().contains("Them &lt;b&gt;"));
    assertEquals("CLIENT", partyOf(issue.key()));
  }

  @Test
  public void isLeftAloneByThoseWhoMayNotEditOrSee() {
    Desk.Made issue = desk.create(PROJECT, "Not theirs");

    assertEquals(403, give(JIRA.as("lead"), issue.key(), "Us").status());
    assertEquals(404, JIRA.as("lead").get(LAB + "?project=OMEGA").status());
    assertEquals(403, pm.get(PAGE).status());
    assertEquals(3, JIRA.asNobody().get(PAGE).status() / 100);
    assertEquals("CLIENT", partyOf(issue.key()));
  }

  @Test
  public void isGivenOnTheFormThatMakesAnIssue() {
    FormSession session = new FormSession(JIRA.base(), "pm");
    session.post(
        LAB, "project", PROJECT, "do", "create", "summary", "Made by form", whoseMove(), "Us");

    String key = found("project = " + PROJECT + " order by created desc").get(0);
    assertEquals("TEAM", partyOf(key));
    assertEquals("Us", valueOf(key, whoseMove()).asText());
    assertTrue(pm.get("/browse/" + key).body().contains("No changes have been made"));
  }

  @Test
  public void handsManyOverAndIndexesEachOnce() {
    List<String> form =
        new ArrayList<>(List.of("project", PROJECT, "do", "bulk", whoseMove(), "Nobody"));
    form.addAll(List.of("change_" + whoseMove(), "true"));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      keys.add(desk.create(PROJECT, "One of many").key());
      form.addAll(List.of("chosen", keys.get(i)));
    }
    int before = asked();
    new FormSession(JIRA.base(), "pm").post(LAB, form.toArray(String[]::new));

    assertEquals(3, asked() - before);
    keys.forEach(key -> assertEquals("Nobody", valueOf(key, whoseMove()).asText()));
    keys.forEach(key -> assertTrue(valueOf(key, field("waiting-since")).isNull()));
    assertTrue(found("\"Whose move\" = Nobody").containsAll(keys));
  }

  private int asked() {
    return admin.get("/rest/host/1.0/fields/" + whoseMove()).json().path("asked").asInt();
  }

  @Test
  public void agreesWithTheTurnsOfAllIssuesAlsoAfterTheIndexWasBuiltAgain() {
    admin.post("/rest/host/1.0/fields/index", "{}");
    Map<String, String> words =
        Map.of("TEAM", "Us", "CLIENT", "Client", "THIRD_PARTY", "Someone else", "NOBODY", "Nobody");

    for (String key : found("project = " + PROJECT)) {
      String word = words.get(partyOf(key));
      assertTrue(key, found("key = " + key + " and \"Whose move\" = \"" + word + "\"").size() == 1);
    }
  }

  @Test
  public void asksNothingOfOurTablesForAListASearchOrAnIndex() {
    admin.delete("/rest/host/1.0/statements");
    int issues = found("project = " + PROJECT + " order by \"Waiting since\"").size();
    admin.post("/rest/host/1.0/fields/index", "{}");

    assertTrue("" + issues, issues > 5);
    assertEquals(0, ours());
    pm.get(LAB + "?project=" + PROJECT);
    assertTrue("" + ours(), ours() < 10);
  }

  private int ours() {
    return admin.get("/rest/host/1.0/statements").json().path("total").path("ours").asInt();
  }

  @Test
  public void namesAContactToThoseAloneWhoRunClientWork() {
    String contact = contact("<script>alert(1)</script>");
    Desk.Made issue = desk.create(PROJECT, "About somebody");
    String field = field("contact");
    Reply given = edit(pm, issue.key(), field, contact);
    assertEquals(given.toString(), 204, given.status());

    assertEquals(contact, valueOf(issue.key(), field).asText());
    assertTrue(found("Contact = " + contact).contains(issue.key()));
    String page = LAB + "/issue?issue=" + issue.key();
    assertTrue(pm.get(page).body().contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertFalse(pm.get(page).body().contains("<script>alert(1)"));
    assertFalse(history(issue).contains("alert(1)"));
    for (String path : List.of(page, LAB + "?project=" + PROJECT, "/browse/" + issue.key())) {
      assertFalse(path, JIRA.as("member").get(path).body().contains("alert(1)"));
    }
  }

  @Test
  public void refusesAContactThatIsNotThereAndKeepsOneThatOthersMayNotChange() {
    String contact = contact("Henrik Dahl");
    Desk.Made issue = desk.create(PROJECT, "Kept");
    edit(pm, issue.key(), field("contact"), contact);

    assertEquals(400, edit(pm, issue.key(), field("contact"), "987654").status());
    edit(JIRA.as("member"), issue.key(), field("contact"), "");
    assertEquals(contact, valueOf(issue.key(), field("contact")).asText());
  }

  private Reply edit(JiraClient user, String issue, String field, String value) {
    return user.put(
        "/rest/api/2/issue/" + issue, "{\"fields\":{\"" + field + "\":\"" + value + "\"}}");
  }

  /** The id of a contact; the project has one client, with the two that are asked for here. */
  private String contact(String name) {
    if (CONTACTS.isEmpty()) {
      String json =
          """
          {"name":"Lumen","language":"en","country":"NO","region":null,"zone":"Europe/Oslo",
           "hours":{"mon":[["08:00","16:00"]]},"projects":["%s"],"components":[],"contacts":[
             {"name":"<script>alert(1)</script>","language":"en","role":"APPROVES"},
             {"name":"Henrik Dahl","language":"en","role":"DECIDES"}]}
          """
              .formatted(PROJECT);
      Reply made = pm.post(Court.BASE + "/clients", json);
      assertEquals(made.toString(), 201, made.status());
      made.json()
          .path("contacts")
          .forEach(one -> CONTACTS.put(one.path("name").asText(), one.path("id").asText()));
    }
    return CONTACTS.get(name);
  }

  @Test
  public void isReadAgainAfterThePluginWasOff() {
    Desk.Made issue = desk.create(PROJECT, "Moved meanwhile");
    Levers levers = new Levers(admin);
    levers.disablePlugin();
    desk.transition(issue.key(), "3");
    levers.enablePlugin();

    Wait.until("Us", () -> valueOf(issue.key(), whoseMove()).asText());
  }
}
