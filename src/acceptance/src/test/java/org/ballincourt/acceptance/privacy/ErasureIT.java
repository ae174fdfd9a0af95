package org.ballincourt.acceptance.privacy;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Somebody is forgotten: nothing of hers is anywhere, and nothing that is counted has changed. */
@RunWith(Parameterized.class)
public final class ErasureIT {

  private static final String NAME = "Henrik Dahl";
  private static final String EMAIL = "henrik.dahl@lumen.example";
  private static final String FORMER = "henrik@old.example";

  /** Each of which only she has said, or somebody about her. */
  private static final List<String> TRACES =
      List.of(NAME, "Henrik", EMAIL, FORMER, "The drafts came late", "Dahl, on the phone");

  /** What goes on with time, or is hers. */
  private static final List<String> CHANGING =
      List.of("at", "email", "mail", "elapsedSeconds", "businessSeconds", "tally");

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("H2", "PostgreSQL");
  }

  @Parameter public String kind;

  private Postgres postgres;
  private String url;
  private JiraProcess jira;
  private Sendings sendings;
  private long client;
  private long henrik;
  private String issue;
  private long sending;
  private long copyOfClient;
  private long copyOfPhase;

  @Before
  public void start() {
    postgres = kind.equals("H2") ? null : Postgres.start();
    url =
        postgres == null
            ? "jdbc:h2:file:" + Launch.freshDirectory().resolve("jira") + ";WRITE_DELAY=0"
            : postgres.url();
    jira = Launch.fresh().withDatabase(url).start();
    sendings = new Sendings(jira::as, "pm");
    live();
  }

  @After
  public void stop() {
    if (jira != null) {
      jira.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  /** All that can happen to somebody before she is forgotten. */
  private void live() {
    sendings.reach(jira.base().toString());
    JsonNode lumen =
        sendings.lumen(
            Sendings.contact(NAME, FORMER, "en"),
            Sendings.contact("Ida Holm", "ida@lumen.example", "en"));
    client = lumen.path("id").asLong();
    henrik = lumen.at("/contacts/0/id").asLong();
    long ida = lumen.at("/contacts/1/id").asLong();
    beAsked();
    long form = questionnaire("pulse");
    sending =
        sendings
            .sent(
                "{'questionnaire':%d,'occasion':'USUAL','contacts':[%d,%d]}"
                    .formatted(form, henrik, ida))
            .path("id")
            .asLong();
    sendings.levers().mails();
    answer(0, "The drafts came late");
    answer(1, "Ask henrik  dahl");
    sendings.levers().mails();
    moveTo(EMAIL);
    sendings.sent(
        "{'questionnaire':%d,'occasion':'SECOND_LOOK','contacts':[%d]}".formatted(form, henrik));
    reply();
    meet(ida);
    giveOutcomes();
    shareWhatBearsHerName();
    jira.as("pm")
        .put(
            Court.BASE + "/clients/" + client,
            jira.as("pm")
                .get(Court.BASE + "/clients/" + client)
                .body()
                .replace("\"meetingTool\":null", "\"meetingTool\":\"" + NAME + "'s phone\""));
  }

  private void beAsked() {
    issue = new Desk(jira.as("pm")).create("LUM", "Sketches").key();
    posted(
        "/issues/" + issue + "/asks",
        "{'kind':'APPROVAL','needs':['Henriks ja'],'contact':%d,'told':{'by':'PHONE'},'note':'Dahl, on the phone'}"
            .formatted(henrik));
    String other = new Desk(jira.as("pm")).create("LUM", "Logo").key();
    posted(
        "/issues/" + other + "/hand-overs",
        "{'party':'TEAM','note':'HENRIK DAHL wrote (" + EMAIL + ")'}");
  }

  private void answer(int invitation, String words) {
    posted(
        "/invitations/"
            + sendings.now(sendingNode()).at("/invitations/" + invitation + "/id")
            + "/answers",
        "{'answers':{'going':{'chosen':['2'],'text':'" + words + "'},'worry':{'chosen':['no']}}}");
  }

  private JsonNode sendingNode() {
    return jira.as("pm").get(Court.BASE + "/sendings/" + sending).json();
  }

  private void moveTo(String email) {
    String lumen = jira.as("pm").get(Court.BASE + "/clients/" + client).body();
    Reply saved =
        jira.as("pm").put(Court.BASE + "/clients/" + client, lumen.replace(FORMER, email));
    assertEquals(saved.toString(), 200, saved.status());
  }

  private void reply() {
    posted(
        "/answers/" + sheet(feedback()) + "/going/actions",
        "{'kind':'WILL','text':'We call Henrik Dahl before each draft'}");
  }

  /** The key of hers. */
  private static String sheet(JsonNode feedback) {
    for (JsonNode question : feedback.path("questions")) {
      for (JsonNode given : question.path("given")) {
        if (given.path("name").asText().equals(NAME)) {
          return given.path("sheet").asText();
        }
      }
    }
    throw new AssertionError("no answer of hers in " + feedback);
  }

  private void meet(long ida) {
    String guests = "[{'contact':%d},{'contact':%d}]".formatted(henrik, ida);
    JsonNode meeting =
        posted(
            "/projects/LUM/meetings",
            ("{'kind':'FOLLOW_UP','startsAt':'%s','minutes':60,"
                    + "'venue':{'kind':'VISIT','detail':'At Henrik Dahl’s desk'},"
                    + "'title':'Henrik Dahl and us','note':'With Henrik, by the river','guests':%s}")
                .formatted(Instant.now().plus(30, DAYS).truncatedTo(DAYS), guests));
    sendings.levers().mails();
    Reply minutes =
        jira.as("pm")
            .put(
                Court.BASE + "/meetings/" + meeting.path("id") + "/minutes",
                ("{'revision':0,'prepared':'Ask Henrik','recap':'Henrik Dahl was content',"
                        + "'thread':'Henrik: yes','decisions':[{'text':'Henrik sends the logo'}]}")
                    .replace('\'', '"'));
    assertEquals(minutes.toString(), 200, minutes.status());
  }

  private void giveOutcomes() {
    String outcomes = "/projects/LUM/outcomes";
    posted(
        outcomes,
        "{'kind':'TESTIMONIAL','giver':%d,'text':'The drafts came late but well','approvedOn':'2026-03-02'}"
            .formatted(henrik));
    posted(
        outcomes,
        "{'kind':'PERMISSION','giver':%d,'text':'The front page','givenOn':'2026-03-02','conditions':'Ask Henrik first'}"
            .formatted(henrik));
    posted(
        outcomes,
        "{'kind':'REFERRAL','giver':%d,'text':'A colleague of Dahl','became':'NAMED','note':'Say hello from Henrik'}"
            .formatted(henrik));
    posted(outcomes, "{'kind':'LESSON','text':'Call Henrik Dahl before noon'}");
  }

  /** Client and phase are called otherwise since, so that nothing but the copies has her name. */
  private void shareWhatBearsHerName() {
    callClient("Lumen", NAME + " & Co");
    copyOfClient = shared("{'client':%d}".formatted(client));
    callClient(NAME + " & Co", "Lumen");
    Desk desk = new Desk(jira.as("admin"));
    String phase = desk.addVersion("LUM", "Drafts for Dahl, Henrik");
    copyOfPhase = shared("{'project':'LUM','phase':%s}".formatted(phase));
    long deleted = shared("{'project':'LUM','phase':%s}".formatted(phase));
    desk.deleteVersion("LUM", phase);
    jira.as("pm").delete(Court.BASE + "/report/shared/" + deleted);
  }

  private void callClient(String name, String next) {
    String path = Court.BASE + "/clients/" + client;
    String body = jira.as("pm").get(path).body();
    Reply saved = jira.as("pm").put(path, body.replace("\"" + name + "\"", "\"" + next + "\""));
    assertEquals(saved.toString(), 200, saved.status());
  }

  private long shared(String what) {
    new Court(jira.as("pm")).awaitReplayOf("LUM");
    return posted("/report/shared", what).path("number").asLong();
  }

  private JsonNode feedback() {
    return jira.as("pm").get(Court.BASE + "/projects/LUM/feedback").json();
  }

  private long questionnaire(String builtIn) {
    for (JsonNode each : jira.as("pm").get(Court.BASE + "/questionnaires").json()) {
      if (each.path("builtIn").asText().equals(builtIn)) {
        return each.path("id").asLong();
      }
    }
    throw new AssertionError(builtIn);
  }

  private JsonNode posted(String path, String json) {
    Reply reply = jira.as("pm").post(Court.BASE + path, json.replace('\'', '"'));
    assertTrue(path + " " + reply, reply.status() == 200 || reply.status() == 201);
    return reply.json();
  }

  private String data() {
    return Court.BASE + "/contacts/" + henrik + "/personal-data";
  }

  @Test
  public void nothingOfHersIsAnywhereAndFiguresAreAsTheyWere() {
    JsonNode before = jira.as("pm").get(data()).json();
    for (String kind :
        List.of(
            "CONTACT",
            "FACT",
            "INVITATION",
            "ANSWERS",
            "REPLY",
            "MAIL",
            "MEETING",
            "OUTCOME",
            "MENTION")) {
      assertTrue(kind + " in " + before, before.findValuesAsText("kind").contains(kind));
    }
    assertTrue(
        before.path("addresses").toString(), before.path("addresses").toString().contains(FORMER));
    String figures = figures();
    assertFalse(pagesHolding().isEmpty());

    Reply erased = jira.as("pm").delete(data());
    assertEquals(erased.toString(), 200, erased.status());
    assertNotEquals("null", erased.json().path("erasedAt").toString());

    assertEquals(figures, figures());
    assertEquals(List.of(), pagesHolding());
    String once = jira.as("pm").get(data()).body();
    assertEquals(erased.body(), jira.as("admin").delete(data()).body());
    assertEquals(once, jira.as("pm").get(data()).body());
    sendings.levers().mails();
    jira.kill();
    Tables tables = new Tables(url);
    assertTrue("there are tables", tables.count() > 20);
    assertEquals(List.of(), tables.holding(TRACES));
  }

  /** All that is counted, without words. */
  private String figures() {
    StringBuilder all = new StringBuilder();
    for (String path :
        List.of(
            "/projects/LUM/feedback",
            "/feedback",
            "/sendings/" + sending,
            "/issues/" + issue + "/commitments",
            "/issues/" + issue + "/turns",
            "/report/shared/" + copyOfClient,
            "/report/shared/" + copyOfPhase)) {
      shape(jira.as("admin").get(Court.BASE + path).json(), all);
      all.append('\n');
    }
    return all.toString();
  }

  /** With each number, and each text that is not a name or somebody's words. */
  private static void shape(JsonNode node, StringBuilder all) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              member -> {
                if (!CHANGING.contains(member.getKey())) {
                  all.append(member.getKey()).append('=');
                  shape(member.getValue(), all);
                }
              });
    } else if (node.isArray()) {
      all.append(node.size()).append('[');
      node.forEach(each -> shape(each, all));
      all.append(']');
    } else {
      all.append(node.isTextual() ? "…" : node.asText()).append(' ');
    }
  }

  private List<String> pagesHolding() {
    List<String> found = new ArrayList<>();
    for (String page : pages()) {
      String body = jira.as("admin").get(page).body();
      TRACES.stream()
          .filter(trace -> Tables.holds(body, trace))
          .forEach(trace -> found.add(page + ": " + trace));
    }
    return found;
  }

  private List<String> pages() {
    String ours = "/plugins/servlet/ballincourt/";
    return List.of(
        ours + "clients",
        ours + "clients/mine",
        ours + "client?id=" + client,
        ours + "contacts?client=" + client,
        ours + "contact?id=" + henrik,
        ours + "contact?question=yes&id=" + henrik,
        ours + "feedback/sending?id=" + sending,
        ours + "feedback/results?projectKey=LUM",
        ours + "feedback/results",
        ours + "feedback/send?projectKey=LUM",
        ours + "project/settings?projectKey=LUM",
        ours + "outcomes?projectKey=LUM",
        ours + "registers?kind=TESTIMONIAL",
        ours + "registers?kind=PERMISSION",
        ours + "registers?kind=REFERRAL",
        ours + "follow-ups",
        ours + "report/shared?number=" + copyOfClient,
        ours + "report/shared?number=" + copyOfPhase,
        ours + "report/shared?client=" + client,
        ours + "report/shared?projectKey=LUM",
        Court.BASE + "/report/shared/" + copyOfClient,
        Court.BASE + "/report/shared/" + copyOfPhase,
        Court.BASE + "/report/shared/" + copyOfClient + "/today",
        Court.BASE + "/projects/LUM/outcomes",
        Court.BASE + "/projects/LUM/meetings",
        Court.BASE + "/outcomes?kind=TESTIMONIAL",
        ours + "admin/changes",
        ours + "admin/health",
        ours + "admin/site",
        "/browse/" + issue,
        "/projects/LUM?selectedItem=org.ballincourt:court-project-panel",
        Court.BASE + "/clients/" + client,
        Court.BASE + "/projects/LUM/feedback",
        Court.BASE + "/projects/LUM/feedback.csv",
        Court.BASE + "/issues/" + issue + "/commitments",
        Court.BASE + "/sendings/" + sending,
        Court.BASE + "/sendings/" + sending + "/actions",
        data());
  }

  @Test
  public void linksOfHersOpenNothingAndNobodyAsksHerAgain() {
    List<String> tokens = sendings.tokensTo(".example");
    jira.as("pm").delete(data());
    JiraClient anybody = jira.asNobody();
    for (String token : tokens) {
      String page = anybody.get("/plugins/servlet/ballincourt/public/answer/" + token).body();
      assertFalse(page, Tables.holds(page, "Henrik"));
    }
    Reply asked =
        jira.as("pm")
            .post(
                Court.BASE
                    + "/issues/"
                    + new Desk(jira.as("pm")).create("LUM", "More").key()
                    + "/asks",
                "{\"kind\":\"APPROVAL\",\"needs\":[\"Yes\"],\"contact\":" + henrik + "}");
    assertEquals(asked.toString(), 400, asked.status());
  }

  @Test
  public void whoHasHerAddressTooIsStillWrittenTo() {
    String path = Court.BASE + "/clients/" + client;
    ObjectNode lumen = (ObjectNode) jira.as("pm").get(path).json();
    ObjectNode ida = (ObjectNode) lumen.at("/contacts/1");
    ida.put("email", EMAIL);
    assertEquals(200, jira.as("pm").put(path, lumen.toString()).status());
    posted(
        "/projects/LUM/meetings",
        "{'kind':'CALL','startsAt':'%s','minutes':30,'venue':{'kind':'PHONE'},'title':'A call','note':'Write to %s','guests':[{'contact':%d}],'ours':[]}"
            .formatted(
                Instant.now().truncatedTo(DAYS).plus(40, DAYS), EMAIL, ida.path("id").asLong()));
    String mails = mailsOf(EMAIL);
    assertTrue(mails, mails.contains("A call"));

    assertEquals(200, jira.as("pm").delete(data()).status());
    String meetings = jira.as("pm").get(Court.BASE + "/projects/LUM/meetings").body();
    assertTrue(meetings, meetings.contains("Write to " + EMAIL));
    assertTrue(mailsOf(EMAIL).contains("A call"));
  }

  /** What is kept of mails to an address. */
  private String mailsOf(String address) {
    StringBuilder mails = new StringBuilder();
    for (JsonNode row : sendings.levers().rows("MAIL")) {
      mails.append(row.toString().contains(address) ? row.toString() : "");
    }
    return mails.toString();
  }

  @Test
  public void onlyWhoKeepsTheClientMayReadOrErase() {
    String erasure = Court.BASE + "/contacts/" + henrik + "/erasure";
    String page = "/plugins/servlet/ballincourt/contact?id=" + henrik;
    assertEquals("401 403 404 403 200 200", statuses(data()));
    assertEquals("401 403 404 403 200 200", statuses(erasure));
    assertEquals("403 404 403 200 200", statuses(page).substring(4));
    for (String user : List.of("member", "pm2", "lead")) {
      Reply refused = jira.as(user).delete(data());
      assertTrue(refused.toString(), List.of(403, 404).contains(refused.status()));
    }
    assertEquals(401, jira.asNobody().delete(data()).status());
    assertEquals(404, jira.as("admin").get(Court.BASE + "/contacts/999/personal-data").status());
    assertEquals(404, jira.as("admin").get(Court.BASE + "/contacts/x/erasure").status());
    assertTrue(jira.as("pm").get(data()).body().contains(NAME));
  }

  private String statuses(String path) {
    List<String> statuses = new ArrayList<>();
    statuses.add(Integer.toString(jira.asNobody().get(path).status()));
    for (String user : List.of("member", "pm2", "lead", "pm", "admin")) {
      statuses.add(Integer.toString(jira.as(user).get(path).status()));
    }
    return String.join(" ", statuses);
  }
}
