package org.ballincourt.acceptance.followup;

import static org.ballincourt.acceptance.followup.FollowUps.assertStatus;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.FormSession;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Follow-ups are proposed when the work is over, are taken back, and outlive their project. */
public final class FollowUpIT {

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final String PROJECTS = "/rest/host/1.0/projects/";
  private static int projects;

  private final JiraClient admin = JIRA.as("admin");
  private final JiraClient pm = JIRA.as("pm");
  private FollowUps work;

  @Before
  public void begin() {
    work = FollowUps.begin(admin, pm, "END" + projects++);
  }

  @Test
  public void aProjectThatReleasesEveryFortnightIsNeverNagged() {
    String last = work.plan("Sprint 0");
    for (int sprint = 1; sprint <= 10; sprint++) {
      String next = sprint < 3 ? work.plan("Sprint " + sprint) : null;
      String issue = work.open("Work of a sprint");
      work.later(A_DAY.multipliedBy(13));
      work.move(issue, FollowUps.DONE);
      work.later(A_DAY);
      work.release(last);
      assertEquals("Sprint " + sprint, "", work.look());
      last = next == null ? work.plan("Sprint " + sprint) : next;
      assertEquals("Sprint " + sprint, "", work.look());
    }
    work.archive(last);
    work.later(A_DAY.multipliedBy(27));
    assertEquals("", work.look());
    work.later(A_DAY);
    assertEquals("PROPOSED", work.look());
  }

  @Test
  public void theFinishedOneOfTheDemoProjectsIsProposedAndNoOtherOne() {
    new Levers(admin).run(FollowUps.NIGHT);
    assertEquals("PROPOSED", new FollowUps(admin, admin, "TERN").state());
    assertEquals("", new FollowUps(admin, admin, "LUM").state());
    assertEquals("", new FollowUps(admin, admin, "ALD").state());
  }

  @Test
  public void oneThatNeverUsesVersionsIsProposedWhenItsLastIssueCloses() {
    String first = work.open("Texts");
    String last = work.open("Pictures");
    work.move(first, FollowUps.DONE);
    assertEquals("", work.look());
    work.move(last, FollowUps.DONE);
    work.later(Duration.ofSeconds(10));
    Wait.until("PROPOSED", work::state);
    assertEquals("NOTHING_LEFT", work.latest().at("/ending/why").asText());
    assertTrue(work.latest().at("/ending/by").isNull());
  }

  @Test
  public void oneThatIsReopenedWithdrawsTheProposal() {
    String issue = work.open("The only one");
    work.move(issue, FollowUps.DONE);
    assertEquals("PROPOSED", work.look());
    work.move(issue, FollowUps.REOPENED);
    work.later(Duration.ofSeconds(10));
    Wait.until("WITHDRAWN", work::state);
    work.move(issue, FollowUps.DONE);
    assertEquals("PROPOSED", work.look());
    assertEquals(2, work.all().size());
  }

  @Test
  public void theReleaseOfTheLastVersionIsSeenByItself() {
    String version = work.plan("1.0");
    work.move(work.open("The only one"), FollowUps.DONE);
    assertEquals("", work.look());
    work.release(version);
    work.later(Duration.ofSeconds(10));
    Wait.until("PROPOSED", work::state);
    work.plan("2.0");
    work.later(Duration.ofSeconds(10));
    Wait.until("WITHDRAWN", work::state);
  }

  @Test
  public void notTheEndAndNeverHereAreRemembered() {
    String issue = work.open("The only one");
    work.move(issue, FollowUps.DONE);
    work.look();
    assertStatus(200, work.say(work.latest(), "{'state':'NOT_THE_END'}"));
    assertEquals("NOT_THE_END", work.later(A_DAY.multipliedBy(90)).look());
    work.move(issue, FollowUps.REOPENED);
    assertEquals("NOT_THE_END", work.look());
    work.move(issue, FollowUps.DONE);
    assertEquals("PROPOSED", work.look());

    assertStatus(200, work.never("{'never':true}"));
    assertEquals("NOT_WANTED", work.state());
    assertEquals("pm", work.latest().path("by").asText());
    work.later(A_DAY.multipliedBy(90));
    work.move(issue, FollowUps.REOPENED);
    work.move(issue, FollowUps.DONE);
    assertEquals("NOT_WANTED", work.look());
    assertStatus(200, work.never("{'never':false}"));
    assertEquals("PROPOSED", work.look());
  }

  @Test
  public void theWorkflowSaysThatTheProjectIsOver() {
    FormSession session = new FormSession(JIRA.base(), "admin");
    String transition =
        "/plugins/servlet/workflows?project=" + work.project() + "&transition=" + FollowUps.DONE;
    session.post(transition, "add", "followup-project-over-function");
    String closing = work.open("Hand over the keys");
    work.open("Something small is left");
    assertStatus(204, pm.post("/rest/api/2/issue/" + closing + "/transitions", closed()));

    JsonNode proposed = work.latest();
    assertEquals("PROPOSED", proposed.path("state").asText());
    assertEquals("WORKFLOW", proposed.at("/ending/why").asText());
    assertEquals("pm", proposed.at("/ending/by").asText());
    assertEquals(closing, proposed.at("/ending/issue").asText());
    assertEquals("PROPOSED", work.look());
  }

  private static String closed() {
    return "{\"transition\":{\"id\":\"" + FollowUps.DONE + "\"}}";
  }

  @Test
  public void itSurvivesArchivingAnotherKeyAndAnotherNameOfTheClient() {
    JsonNode client = clientOf(work.project());
    String closing = work.open("Hand over the keys");
    JsonNode begun = assertStatus(201, work.begin("{'issue':'" + closing + "'}")).json();
    assertEquals("Wanted by hand", "WANTED", begun.path("state").asText());
    assertEquals("Harbour", begun.at("/client/name").asText());

    assertStatus(200, rename(client, "Harbour Lights"));
    String key = "X" + work.project();
    assertStatus(200, admin.put(PROJECTS + work.project(), "{\"key\":\"" + key + "\"}"));
    JsonNode now = one(begun);
    assertEquals("Harbour Lights", now.at("/client/name").asText());
    assertEquals(key, now.at("/project/key").asText());
    assertEquals(closing.replace(work.project(), key), now.at("/ending/issue").asText());

    assertStatus(204, admin.post(PROJECTS + key + "/archive", "{}"));
    new Levers(admin).run(FollowUps.NIGHT);
    assertEquals("WANTED", admin.get(FollowUps.one(begun)).json().path("state").asText());
    String gone = FollowUps.json("{'state':'NOT_HELD','reason':'They have moved'}");
    assertStatus(200, admin.put(FollowUps.one(begun) + "/stage", gone));
    assertStatus(204, admin.post(PROJECTS + key + "/restore", "{}"));
    assertEquals("They have moved", one(begun).path("reason").asText());
    assertEquals(1, pm.get(Court.BASE + "/projects/" + key + "/follow-ups").json().size());
  }

  private JsonNode one(JsonNode followUp) {
    return assertStatus(200, pm.get(FollowUps.one(followUp))).json();
  }

  private JsonNode clientOf(String project) {
    String body =
        "{'name':'Harbour','language':'nb','country':'NO','hours':{'mon':[['08:00','16:00']]},"
            + "'projects':['%s'],'contacts':[]}";
    String client = FollowUps.json(body.formatted(project));
    return assertStatus(201, pm.post(Court.BASE + "/clients", client)).json();
  }

  private Reply rename(JsonNode client, String name) {
    ((ObjectNode) client).put("name", name);
    return pm.put(Court.BASE + "/clients/" + client.path("id").asLong(), client.toString());
  }

  @Test
  public void badInputIsSaidAtItsPlaceAndChangesNothing() {
    String elsewhere = new Desk(admin).create("LUM", "Elsewhere").key();
    assertFault("issue", work.begin("{'issue':'" + elsewhere + "'}"));
    assertFault("issue", work.begin("{'issue':'NONE-1'}"));
    assertFault("issues", work.begin("{'issues':null}"));
    assertFault("never", work.never("{}"));
    assertFault("never", work.never("{'never':'yes'}"));
    JsonNode begun = assertStatus(201, work.begin("{'issue':null}")).json();
    assertStatus(409, work.begin("{}"));
    assertFault("state", work.say(begun, "{}"));
    assertFault("state", work.say(begun, "{'state':'PLANNED'}"));
    assertFault("reason", work.say(begun, "{'state':'NOT_HELD'}"));
    assertFault("reason", work.say(begun, "{'state':'NOT_HELD','reason':' '}"));
    assertFault("reason", work.say(begun, "{'state':'HELD','reason':'Lunch'}"));
    String long1001 = "x".repeat(1001);
    assertFault("reason", work.say(begun, "{'state':'NOT_HELD','reason':'" + long1001 + "'}"));
    assertFault("on", work.lookAgain(begun, "{'on':'yesterday'}"));
    assertFault("on", work.lookAgain(begun, "{'on':'2020-01-01'}"));
    assertFault("on", work.lookAgain(begun, "{'on':'2999-01-01'}"));
    assertEquals(begun, one(begun));
  }

  @Test
  public void itGoesOnStepByStepAndWhoComesTooLateIsTold() {
    JsonNode begun = assertStatus(201, work.begin("{}")).json();
    LocalDate on = OffsetDateTime.parse(begun.path("since").asText()).toLocalDate().plusDays(40);
    JsonNode held = assertStatus(200, work.say(begun, "{'state':'HELD'}")).json();
    assertEquals("HELD", held.path("state").asText());
    JsonNode looked = assertStatus(200, work.lookAgain(held, "{'on':'" + on + "'}")).json();
    assertEquals(on.toString(), looked.path("lookAgainOn").asText());
    assertTrue(work.lookAgain(held, "{'on':null}").json().path("lookAgainOn").isNull());
    assertStatus(409, work.say(begun, "{'state':'NOT_WANTED'}"));
    JsonNode next = assertStatus(201, work.begin("{}")).json();
    assertStatus(200, work.say(next, "{'state':'NOT_HELD','reason':'Nobody came'}"));
    assertStatus(409, work.lookAgain(next, "{'on':'" + on + "'}"));
    assertEquals(2, work.all().size());
  }

  private static void assertFault(String field, Reply reply) {
    assertStatus(400, reply);
    assertEquals(reply.toString(), field, reply.json().at("/errors/0/field").asText());
  }

  /** {@code lead} reads feedback, and does not run client work. */
  private static final List<String> USERS = List.of("", "member", "pm2", "lead", "pm", "admin");

  @Test
  public void eachVerbIsAnsweredAsItMay() {
    Map<String, String> expected =
        new TreeMap<>(
            Map.of(
                "GET /projects/P/follow-ups", "401 403 404 200 200 200",
                "POST /projects/P/follow-ups", "401 403 404 403 400 400",
                "GET /projects/P/follow-up-never", "401 403 404 200 200 200",
                "PUT /projects/P/follow-up-never", "401 403 404 403 400 400",
                "GET /follow-ups/F", "401 403 404 200 200 200",
                "PUT /follow-ups/F/stage", "401 403 404 403 400 400",
                "PUT /follow-ups/F/second-look", "401 403 404 403 400 400"));
    long id = assertStatus(201, work.begin("{}")).json().path("id").asLong();
    Map<String, String> answers = new TreeMap<>();
    expected.keySet().forEach(operation -> answers.put(operation, answers(operation, id)));
    assertEquals(expected, answers);
  }

  private String answers(String operation, long id) {
    String[] words = operation.split(" ");
    String path = words[1].replace("/P/", "/" + work.project() + "/").replace("/F", "/" + id);
    return USERS.stream()
        .map(user -> answer(user, words[0], Court.BASE + path))
        .map(reply -> Integer.toString(reply.status()))
        .collect(Collectors.joining(" "));
  }

  /** With a body that makes no sense. */
  private static Reply answer(String user, String method, String path) {
    JiraClient client = user.isEmpty() ? JIRA.asNobody() : JIRA.as(user);
    String body = "{\"nonsense\":1}";
    return switch (method) {
      case "GET" -> client.get(path);
      case "PUT" -> client.put(path, body);
      default -> client.post(path, body);
    };
  }

  @Test
  public void anEventCostsNoStatementOfItsOwn() {
    String issue = work.open("Before");
    work.look();
    JsonNode events =
        new Levers(admin)
            .dispatchesDuring(() -> assertStatus(204, work.desk().rename(issue, "After")));
    assertTrue(events.toString(), events.size() > 0);
    assertFalse(events.toString(), events.toString().contains("FOLLOW_UP"));
  }
}
