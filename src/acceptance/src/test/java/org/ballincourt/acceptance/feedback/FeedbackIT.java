package org.ballincourt.acceptance.feedback;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Answers are read by those who may, and become something. */
public final class FeedbackIT {

  private static final String FEEDBACK = Court.BASE + "/projects/LUM/feedback";
  private static final String STATEMENTS = "/rest/host/1.0/statements";
  private static final String CLOSED = "90005";

  private static Postgres postgres;
  private static JiraProcess jira;
  private static Answered answered;
  private static long pulse;

  private final JiraClient pm = jira.as("pm");
  private final JiraClient admin = jira.as("admin");
  private long sending;

  @BeforeClass
  public static void start() {
    postgres = Postgres.start();
    jira = Launch.fresh().withDatabase(postgres.url()).start();
    answered = new Answered(postgres, jira.as("pm"));
    answered.client();
    pulse = answered.questionnaire("pulse");
  }

  @AfterClass
  public static void stop() {
    if (jira != null) {
      jira.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  @Before
  public void send() {
    sending = answered.send(pulse, true);
  }

  @Test
  public void withoutNamesThereIsNothingAtFourAndAllAtFive() {
    long nameless = answered.send(pulse, false);
    for (int i = 0; i < 4; i++) {
      answered.answer(nameless, null, null, "going", "4", "Because");
    }
    assertFalse(wave(nameless).path("told").asBoolean());
    assertEquals(0, given(nameless, "going").size());
    assertEquals(404, act("sheet-of-nobody", "going", "{}").status());

    answered.answer(nameless, null, null, "going", "5", "Fine");
    assertTrue(wave(nameless).path("told").asBoolean());
    assertEquals(5, given(nameless, "going").size());
    assertTrue(given(nameless, "going").get(0).path("name").isNull());
    assertTrue(given(nameless, "going").get(0).path("finishedAt").isNull());
    assertEquals(5, wave(nameless).path("answered").path("finished").asInt());
  }

  @Test
  public void byNameEachAnswerIsToldWithItsPartsOfTheRate() {
    List<Long> invitations = answered.invitations(sending);
    answered.answer(sending, invitations.get(0), null, "going", "2", "Too slow");
    answered.answer(sending, invitations.get(1), "pm", "going", "5", "On the phone");

    JsonNode rate = wave(sending).path("answered");
    assertEquals(
        "1 of 5, 1 recorded",
        "%s of %s, %s recorded"
            .formatted(rate.path("finished"), rate.path("delivered"), rate.path("recorded")));
    JsonNode going = question(sending, "going");
    assertEquals(1, going.path("counts").path("2").asInt());
    assertEquals(1, going.path("recorded").path("5").asInt());
    assertTrue(going.path("given").get(0).path("name").asText().startsWith("Person "));
  }

  @Test
  public void aQuestionInOtherWordsIsToldApart() {
    answered.answer(sending, answered.invitations(sending).get(0), null, "going", "4", "Before");
    ObjectNode form = (ObjectNode) admin.get(Court.BASE + "/questionnaires/" + pulse).json();
    ObjectNode wording = (ObjectNode) form.at("/questions/0/wording/en");
    wording.put("prompt", "How does the work go now?");
    Reply saved = admin.put(Court.BASE + "/questionnaires/" + pulse, form.toString());
    assertEquals(saved.toString(), 200, saved.status());
    long later = answered.send(pulse, true);
    answered.answer(later, answered.invitations(later).get(0), null, "going", "5", "After");

    List<String> prompts = new ArrayList<>();
    pm.get(FEEDBACK)
        .json()
        .path("questions")
        .forEach(
            each -> {
              if (each.path("question").asText().equals("going")) {
                prompts.add(each.path("prompt").asText());
              }
            });
    assertEquals(2, prompts.size());
    assertEquals("How does the work go now?", prompts.get(0));
  }

  @Test
  public void theTableHasARowForEachAnswerAndNoFormula() {
    answered.answer(
        sending, answered.invitations(sending).get(0), null, "going", "2", "=HYPERLINK(1)");
    Reply csv = pm.get(FEEDBACK + ".csv?sending=" + sending);
    assertEquals(200, csv.status());
    assertTrue(csv.body(), csv.body().startsWith("\uFEFFSending,Sent,"));
    assertTrue(csv.body(), csv.body().contains("'=HYPERLINK(1)"));
    assertEquals(2, csv.body().split("\r\n").length);
  }

  @Test
  public void anAnswerBecomesAnIssueAndWeDidIsProposedWhenItIsClosed() {
    String sheet =
        answered.answer(
            sending, answered.invitations(sending).get(0), null, "going", "2", "Too slow");
    Reply made =
        act(
            sheet,
            "going",
            "{'kind':'WILL','text':'We send drafts on Fridays',"
                + "'issue':{'project':'LUM','summary':'Drafts on Fridays'}}");
    assertEquals(made.toString(), 201, made.status());
    String key = made.json().path("issue").path("key").asText();
    String description =
        pm.get("/rest/api/2/issue/" + key).json().path("fields").path("description").asText();
    assertTrue(description, description.contains("sending=" + sending));
    assertFalse(description, description.contains("Lumen AS"));
    assertTrue(actions().get(0).path("proposed").isNull());

    Desk desk = new Desk(pm);
    Reply closed = desk.transition(key, closing(key));
    assertEquals(closed.toString(), 204, closed.status());
    assertEquals("DID", actions().get(0).path("proposed").asText());
    Reply said = say(made, "{'kind':'DID','text':'Drafts come on Fridays'}");
    assertEquals(said.toString(), 200, said.status());
    assertEquals("DID", said.json().path("kind").asText());
    assertTrue(actions().get(0).path("proposed").isNull());

    outlivesTheIssue(key);
  }

  /** A status that is done, as the issue may go there. */
  private String closing(String key) {
    for (JsonNode each :
        pm.get("/rest/api/2/issue/" + key + "/transitions").json().path("transitions")) {
      if (each.at("/to/statusCategory/key").asText().equals("done")) {
        return each.path("id").asText();
      }
    }
    return CLOSED;
  }

  private void outlivesTheIssue(String key) {
    Desk desk = new Desk(admin);
    String moved = desk.move(key, "KES").key();
    assertEquals(moved, actions().get(0).path("issue").path("key").asText());
    desk.delete(moved);
    assertEquals(key, actions().get(0).path("issue").path("key").asText());
    assertTrue(actions().get(0).path("issue").path("closed").isNull());
    assertEquals(1, given(sending, "going").size());
    admin.post("/rest/host/1.0/projects/LUM/archive", "{}");
    try {
      assertEquals(1, given(admin, sending, "going").size());
    } finally {
      admin.post("/rest/host/1.0/projects/LUM/restore", "{}");
    }
    assertEquals(1, given(sending, "going").size());
  }

  @Test
  public void weCantIsRefusedWithoutTheReasonAndWithoutWhoCan() {
    String sheet =
        answered.answer(sending, answered.invitations(sending).get(0), null, "going", "2", "No");
    assertEquals("text", fault(act(sheet, "going", "{'kind':'CANT','text':' '}")));
    assertEquals(
        "instead", fault(act(sheet, "going", "{'kind':'CANT','text':'We have no press'}")));
    assertEquals(0, actions().size());
    Reply both =
        act(
            sheet,
            "going",
            "{'kind':'CANT','text':'We have no press','instead':'Tern Print in Oslo'}");
    assertEquals(both.toString(), 201, both.status());
  }

  @Test
  public void whatJiraHasAgainstAnIssueIsToldAtItsPlaceAndNothingIsKept() {
    String sheet =
        answered.answer(sending, answered.invitations(sending).get(0), null, "going", "2", "No");
    assertEquals(
        "issue.summary",
        fault(act(sheet, "going", "{'kind':'WILL','text':'Yes','issue':{'project':'LUM'}}")));
    assertEquals(
        "issue.key",
        fault(act(sheet, "going", "{'kind':'WILL','text':'Yes','issue':{'key':'NONE-1'}}")));
    assertEquals(0, actions().size());
  }

  @Test
  public void costsAsManyStatementsForManyAnswersAsForOne() {
    List<Long> invitations = answered.invitations(sending);
    answered.answer(sending, invitations.get(0), null, "going", "2", "No");
    int one = statements();
    for (Long invitation : invitations.subList(1, invitations.size())) {
      answered.answer(sending, invitation, null, "going", "2", "No", "pace", "right", "Why not");
    }
    assertEquals(one, statements());
    assertTrue(one + " statements", one > 0 && one <= 8);
  }

  /** What a look at the page asks of our tables; now and then a job asks something, too. */
  private int statements() {
    return Stream.of(1, 2, 3).map(look -> statementsOfALook()).min(Integer::compare).orElseThrow();
  }

  private int statementsOfALook() {
    admin.delete(STATEMENTS);
    Reply page =
        pm.get("/plugins/servlet/ballincourt/feedback/results?projectKey=LUM&sending=" + sending);
    assertEquals(200, page.status());
    return admin.get(STATEMENTS).json().path("total").path("ours").asInt();
  }

  @Test
  public void aFilterThatCannotBeReadIsRefusedAtItsPlace() {
    assertEquals("from", fault(pm.get(FEEDBACK + "?from=yesterday")));
    assertEquals("client", fault(pm.get(FEEDBACK + "?client=Lumen")));
    assertEquals(0, pm.get(FEEDBACK + "?from=2999-01-01").json().path("sendings").size());
  }

  /** {@code lead} reads feedback and runs no client work; {@code pm2} works elsewhere. */
  @Test
  public void eachIsAnsweredAsItMay() {
    String sheet =
        answered.answer(sending, answered.invitations(sending).get(0), null, "going", "2", "No");
    long action = act(sheet, "going", "{'kind':'WILL','text':'Yes'}").json().path("id").asLong();
    Map<String, String> expected = new TreeMap<>();
    expected.put("GET /projects/LUM/feedback", "401 403 404 200 200 200");
    expected.put("GET /projects/LUM/feedback.csv", "401 403 404 200 200 200");
    expected.put("GET /feedback", "401 200 200 200 200 200");
    expected.put("GET /feedback.csv", "401 200 200 200 200 200");
    expected.put("GET /sendings/" + sending + "/actions", "401 403 404 200 200 200");
    expected.put("POST /answers/" + sheet + "/going/actions", "401 403 404 403 400 400");
    expected.put("PUT /actions/" + action, "401 403 404 403 400 400");
    Map<String, String> answers = new TreeMap<>();
    expected.keySet().forEach(call -> answers.put(call, answers(call)));
    assertEquals(lines(expected), lines(answers));
    assertEquals(0, jira.as("member").get(Court.BASE + "/feedback").json().path("sendings").size());
  }

  private static String lines(Map<String, String> answers) {
    return String.join("\n", answers.entrySet().stream().map(Object::toString).toList());
  }

  private static String answers(String call) {
    return String.join(
        " ",
        Stream.of("", "member", "pm2", "lead", "pm", "admin")
            .map(user -> String.valueOf(status(user, call)))
            .toList());
  }

  private static int status(String user, String call) {
    JiraClient client = user.isEmpty() ? jira.asNobody() : jira.as(user);
    String path = Court.BASE + call.substring(call.indexOf(' ') + 1);
    return switch (call.substring(0, call.indexOf(' '))) {
      case "GET" -> client.get(path).status();
      case "POST" -> client.post(path, "{").status();
      default -> client.put(path, "{").status();
    };
  }

  private Reply act(String sheet, String question, String json) {
    return pm.post(
        Court.BASE + "/answers/" + sheet + "/" + question + "/actions", json.replace('\'', '"'));
  }

  private Reply say(Reply made, String json) {
    return pm.put(
        Court.BASE + "/actions/" + made.json().path("id").asLong(), json.replace('\'', '"'));
  }

  private JsonNode actions() {
    return pm.get(Court.BASE + "/sendings/" + sending + "/actions").json();
  }

  private static String fault(Reply reply) {
    assertEquals(reply.toString(), 400, reply.status());
    return reply.json().at("/errors/0/field").asText();
  }

  private JsonNode wave(long id) {
    return pm.get(FEEDBACK + "?sending=" + id).json().path("sendings").get(0);
  }

  private JsonNode given(long id, String question) {
    return given(pm, id, question);
  }

  private static JsonNode given(JiraClient reader, long id, String question) {
    return question(reader, id, question).path("given");
  }

  private JsonNode question(long id, String question) {
    return question(pm, id, question);
  }

  private static JsonNode question(JiraClient reader, long id, String question) {
    for (JsonNode each : reader.get(FEEDBACK + "?sending=" + id).json().path("questions")) {
      if (each.path("question").asText().equals(question)) {
        return each;
      }
    }
    throw new AssertionError("No question " + question);
  }
}
