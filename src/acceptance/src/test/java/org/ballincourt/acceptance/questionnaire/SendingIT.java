package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.assertOk;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** {@code pm} asks people of Lumen how the work goes, and they get mails. */
public final class SendingIT {

  private static final String COURTESY = Court.BASE + "/settings/questionnaires";
  private static final long PULSE = 3;
  private static final long FOLLOW_UP = 4;

  /** A Monday on which Lumen works. */
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private static final AtomicInteger TESTS = new AtomicInteger();

  /** In each test other people, of whom the others know nothing. */
  private final String domain = "@lumen" + TESTS.incrementAndGet() + ".example";

  private Sendings pm;
  private JsonNode lumen;

  @Before
  public void begin() {
    pm = new Sendings(JIRA::as, "pm");
    pm.levers().setClock(MONDAY);
    assertOk(200, JIRA.as("admin").put(COURTESY, "{\"restDays\":30,\"reminderWorkingDays\":5}"));
    pm.reach(JIRA.base().toString());
    lumen =
        pm.lumen(
            contact("Henrik Dahl", "henrik" + domain, "nb"),
            contact("Aino Salo", "aino" + domain, "fi"),
            contact("Ida Lie", null, "nb"),
            contact("Front desk", "HENRIK" + domain, "en"));
  }

  private long person(int number) {
    return lumen.at("/contacts/" + number + "/id").asLong();
  }

  private String all(long questionnaire) {
    return "{'questionnaire':%d,'contacts':[%d,%d,%d,%d]}"
        .formatted(questionnaire, person(0), person(1), person(2), person(3));
  }

  private String henrik(long questionnaire, String more) {
    return "{'questionnaire':%d,'contacts':[%d]%s}".formatted(questionnaire, person(0), more);
  }

  private static List<String> texts(JsonNode list, String member) {
    return list.findValuesAsText(member);
  }

  @Test
  public void eachGetsAMailInHerLanguageAndTheOthersAreNamed() {
    JsonNode preview = pm.preview(all(PULSE));
    assertEquals(List.of("Henrik Dahl", "Aino Salo"), texts(preview.path("asked"), "name"));
    assertEquals(List.of("NO_EMAIL", "SAME_EMAIL"), texts(preview.path("skipped"), "why"));
    assertEquals("2026-04-01", preview.path("until").asText());
    assertEquals(0, pm.mailsTo(domain).size());

    JsonNode sent = pm.sent(all(PULSE));
    assertEquals(List.of("Ida Lie", "Front desk"), texts(sent.path("skipped"), "name"));
    List<JsonNode> mails = pm.mailsTo(domain);
    assertEquals(
        List.of("henrik" + domain, "aino" + domain),
        mails.stream().map(mail -> mail.path("to").asText()).toList());
    JsonNode norwegian = mails.get(0);
    assertTrue(
        norwegian.toString(), norwegian.path("body").asText().startsWith("Hei, Henrik Dahl"));
    assertTrue(mails.get(1).toString(), mails.get(1).path("body").asText().contains("Aino Salo"));
    assertEquals("pm@jira.example", norwegian.path("replyTo").asText());
    assertFalse(norwegian.path("fromName").asText().isEmpty());
    assertEquals("text/plain", norwegian.path("mimeType").asText());
    assertEquals(2, new HashSet<>(pm.tokensTo(domain)).size());
    assertFalse(mails.toString(), mails.toString().contains("LUM"));
    assertEquals(
        List.of("HANDED_OVER", "HANDED_OVER"), texts(pm.now(sent).path("invitations"), "mail"));
    assertEquals("{\"SENT\":2}", pm.now(sent).path("counts").toString());
  }

  @Test
  public void onlyHashesOfLinksAreKept() {
    pm.sent(henrik(PULSE, ""));
    String token = pm.tokensTo(domain).get(0);
    for (String table : List.of("TOKEN", "MAIL", "INVITATION", "SENDING")) {
      assertFalse(table, pm.levers().rows(table).toString().contains(token));
    }
  }

  @Test
  public void aRequestIsDoneOnce() {
    String request = henrik(PULSE, ",'request':'form-12345678'");
    JsonNode sent = pm.sent(request);
    Reply again = assertOk(200, pm.send(request));
    assertEquals(sent.path("id"), again.json().path("id"));
    assertEquals(1, pm.mailsTo(domain).size());
  }

  @Test
  public void nobodyIsAskedTwiceWithinThirtyDaysButForASecondLookOrTogether() {
    pm.sent(henrik(PULSE, ",'until':'2026-03-05'"));
    assertEquals(1, pm.mailsTo(domain).size());
    pm.levers().setClock(MONDAY.plus(Duration.ofDays(29)));
    Reply refused = pm.send(henrik(FOLLOW_UP, ""));
    assertOk(400, refused);
    JsonNode skipped = pm.preview(henrik(FOLLOW_UP, "")).at("/skipped/0");
    assertEquals("RESTING", skipped.path("why").asText());
    String until = skipped.path("until").asText();
    assertTrue(until, until.startsWith("2026-04-01T09:0"));
    for (String occasion : List.of("SECOND_LOOK", "TOGETHER")) {
      JsonNode preview = pm.preview(henrik(FOLLOW_UP, ",'occasion':'" + occasion + "'"));
      assertEquals(occasion, 1, preview.path("asked").size());
    }
    pm.levers().setClock(MONDAY.plus(Duration.ofDays(30)).plus(Duration.ofHours(1)));
    pm.sent(henrik(FOLLOW_UP, ""));
    assertEquals(2, pm.mailsTo(domain).size());
  }

  @Test
  public void remindsOnceAfterFiveOfTheirWorkingDays() {
    JsonNode sent = pm.sent(henrik(PULSE, ""));
    assertEquals(1, pm.mailsTo(domain).size());
    remindAt("2026-03-09T16:00:00Z");
    assertEquals(1, pm.mailsTo(domain).size());
    remindAt("2026-03-10T06:30:00Z");
    assertEquals("before they open", 1, pm.mailsTo(domain).size());
    remindAt("2026-03-10T07:30:00Z");
    remindAt("2026-03-10T07:40:00Z");
    assertEquals(2, pm.mailsTo(domain).size());
    remindAt("2026-03-24T09:00:00Z");
    List<JsonNode> mails = pm.mailsTo(domain);
    assertEquals(2, mails.size());
    assertTrue(mails.get(1).toString(), mails.get(1).path("subject").asText().contains("påminn"));
    assertEquals("each mail has a link of its own", 2, Set.copyOf(pm.tokensTo(domain)).size());
    Reply again = pm.about(pm.now(sent).at("/invitations/0"), "reminded", "{}");
    assertOk(409, again);
  }

  private void remindAt(String instant) {
    pm.levers().setClock(Instant.parse(instant));
    pm.levers().run(Sendings.REMINDERS);
  }

  @Test
  public void whatIsRevokedOrClosedIsNeitherRemindedNorSentAgain() {
    JsonNode sent =
        pm.sent("{'questionnaire':3,'contacts':[%d,%d]}".formatted(person(0), person(1)));
    assertEquals(2, pm.mailsTo(domain).size());
    JsonNode henrik = sent.at("/invitations/0");
    JsonNode revoked = assertOk(200, pm.about(henrik, "revoked", "{}")).json();
    assertEquals("REVOKED", revoked.path("state").asText());
    for (String verb : List.of("revoked", "again", "reminded", "bounced")) {
      assertOk(409, pm.about(henrik, verb, "{}"));
    }
    assertOk(409, pm.about(henrik, "extended", "{'until':'2026-04-20'}"));
    String closing = Court.BASE + "/sendings/" + sent.path("id") + "/closing";
    assertOk(200, pm.client().post(closing, "{}"));
    assertOk(409, pm.client().post(closing, "{}"));
    assertOk(409, pm.about(sent.at("/invitations/1"), "extended", "{'until':'2026-04-20'}"));
    remindAt("2026-03-12T09:00:00Z");
    assertEquals(2, pm.mailsTo(domain).size());
    assertEquals("{\"EXPIRED\":1,\"REVOKED\":1}", pm.now(sent).path("counts").toString());
  }

  @Test
  public void sentAgainThereIsASecondLinkAndMoreTimeIsGiven() {
    JsonNode sent = pm.sent(henrik(PULSE, ""));
    JsonNode henrik = sent.at("/invitations/0");
    assertEquals(1, pm.tokensTo(domain).size());
    assertOk(200, pm.about(henrik, "bounced", "{}"));
    assertEquals("BOUNCED", pm.now(sent).at("/invitations/0/state").asText());
    JsonNode again = assertOk(200, pm.about(henrik, "again", "{}")).json();
    assertEquals("SENT", again.path("state").asText());
    assertEquals(2, Set.copyOf(pm.tokensTo(domain)).size());
    JsonNode longer = assertOk(200, pm.about(henrik, "extended", "{'until':'2026-05-01'}")).json();
    assertEquals("2026-05-01T22:00:00Z", longer.path("expiresAt").asText());
    assertOk(400, pm.about(henrik, "extended", "{'until':'2026-03-01'}"));
    assertOk(400, pm.about(henrik, "extended", "{'until':null}"));
  }

  @Test
  public void whatSomebodyWritesIsSentAsItIsAndBreaksNothing() {
    String body = "Hei $view.title #set($x=1) <script>\\n\\n[[link]]\\n\\n${jndi}";
    pm.sent(henrik(PULSE, ",'letters':{'nb':{'subject':'Æ <b>','body':'" + body + "'}}"));
    JsonNode mail = pm.mailsTo(domain).get(0);
    assertEquals("Æ <b>", mail.path("subject").asText());
    assertTrue(mail.path("body").asText().startsWith("Hei $view.title #set($x=1) <script>\n\n"));
    for (String bad :
        List.of(
            "{'subject':'a\\r\\nBcc: x@example.org','body':'[[link]]'}",
            "{'subject':'','body':'[[link]]'}",
            "{'subject':'a','body':'no link'}",
            "{'subject':'a','body':'[[link]]\\n[[link]]'}",
            "{'subject':'a','body':'see [[link]]'}",
            "{'subject':'a','body':'[[link]]\\u0000'}")) {
      Reply refused =
          pm.client()
              .post(
                  Sendings.PREVIEW,
                  Sendings.json(
                      "{'questionnaire':4,'occasion':'SECOND_LOOK','contacts':[%d],'letters':{'nb':%s}}"
                          .formatted(person(0), bad)));
      assertOk(400, refused);
      String field = refused.json().at("/errors/0/field").asText();
      assertTrue(field, field.startsWith("letters.nb."));
    }
  }

  @Test
  public void refusesWhatCannotBeAtItsPlace() {
    assertFault("contacts", "{'questionnaire':3,'contacts':[]}");
    assertFault("contacts", "{'questionnaire':3,'contacts':[999999]}");
    assertFault("questionnaire", henrik(77, ""));
    assertFault("until", henrik(PULSE, ",'until':'2026-03-01'"));
    assertFault("until", henrik(PULSE, ",'until':'2027-03-03'"));
    assertFault("own[0].prompt", henrik(PULSE, ",'own':[{'prompt':''}]"));
    assertFault(
        "own",
        henrik(PULSE, ",'own':[{'prompt':'a'},{'prompt':'b'},{'prompt':'c'},{'prompt':'d'}]"));
    assertFault("named", henrik(PULSE, ",'occasion':'TOGETHER','named':false"));
    assertFault("named", henrik(PULSE, ",'named':false"));
    assertFault("request", henrik(PULSE, ",'request':'a b'"));
    assertFault("letters.xx", henrik(PULSE, ",'letters':{'xx':{'subject':'a','body':'b'}}"));
    assertEquals(0, pm.mailsTo(domain).size());
  }

  private void assertFault(String field, String body) {
    Reply refused = assertOk(400, pm.send(body));
    assertTrue(refused.toString(), texts(refused.json(), "field").contains(field));
  }

  @Test
  public void untilClientsCanReachUsNoLinkIsOffered() {
    String site = "{\"publicUrl\":null,\"contactLine\":null,\"trustedProxies\":[]}";
    assertOk(200, JIRA.as("admin").put(Court.BASE + "/settings/site", site));
    assertFault("occasion", henrik(PULSE, ""));
    JsonNode together = pm.sent(henrik(PULSE, ",'occasion':'TOGETHER'"));
    assertTrue(together.at("/invitations/0/mail").isNull());
    assertEquals(0, pm.mailsTo(domain).size());
    String form =
        pm.client().get("/plugins/servlet/ballincourt/feedback/send?projectKey=LUM").body();
    assertTrue(form, form.contains("Nobody has tried yet whether clients can open a link."));
  }

  @Test
  public void withoutAWayToUsNobodyIsWrittenToOnceMore() {
    JsonNode sent = pm.sent(henrik(PULSE, ""));
    assertEquals(1, pm.mailsTo(domain).size());
    String site =
        "{\"publicUrl\":\"http://nobody.invalid\",\"contactLine\":null,\"trustedProxies\":[]}";
    assertOk(200, JIRA.as("admin").put(Court.BASE + "/settings/site", site));
    for (String verb : List.of("again", "reminded")) {
      Reply refused = assertOk(409, pm.about(sent.at("/invitations/0"), verb, "{}"));
      assertTrue(refused.body(), refused.body().contains("whether clients can open a link"));
    }
    pm.reach(JIRA.base().toString());
    assertOk(200, pm.about(sent.at("/invitations/0"), "again", "{}"));
    assertEquals(2, pm.mailsTo(domain).size());
  }

  @Test
  public void ofTwoWhoSendAgainAtOnceOneDoes() throws Exception {
    JsonNode henrik = pm.sent(henrik(PULSE, "")).at("/invitations/0");
    assertEquals(1, pm.mailsTo(domain).size());
    int clicks = 4;
    CyclicBarrier together = new CyclicBarrier(clicks);
    ExecutorService pool = Executors.newFixedThreadPool(clicks);
    List<Integer> statuses = new ArrayList<>();
    try {
      Callable<Reply> click =
          () -> {
            together.await();
            return pm.about(henrik, "again", "{}");
          };
      for (Future<Reply> reply : pool.invokeAll(Collections.nCopies(clicks, click))) {
        statuses.add(reply.get().status());
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(statuses.toString(), 1, Collections.frequency(statuses, 200));
    assertEquals(statuses.toString(), clicks - 1, Collections.frequency(statuses, 409));
    assertEquals(2, pm.mailsTo(domain).size());
  }

  @Test
  public void nothingIsSentWhereBallInCourtIsOff() {
    JsonNode sent = pm.sent(henrik(PULSE, ""));
    assertEquals(1, pm.mailsTo(domain).size());
    String rules = Court.BASE + "/projects/LUM/court-rules";
    String kept = pm.client().get(rules).body();
    assertTrue(pm.client().delete(rules).status() < 300);
    try {
      assertOff(pm.send(henrik(FOLLOW_UP, ",'occasion':'SECOND_LOOK'")));
      assertOff(pm.client().post(Sendings.PREVIEW, Sendings.json(henrik(FOLLOW_UP, ""))));
      assertOff(pm.client().get("/plugins/servlet/ballincourt/feedback/send?projectKey=LUM"));
      assertOff(pm.about(sent.at("/invitations/0"), "again", "{}"));
      assertOff(pm.about(sent.at("/invitations/0"), "reminded", "{}"));
      remindAt("2026-03-24T09:00:00Z");
      assertEquals(1, pm.mailsTo(domain).size());
      assertOk(403, JIRA.as("lead").post(Sendings.ALL, Sendings.json(henrik(FOLLOW_UP, ""))));
    } finally {
      assertOk(202, pm.client().put(rules, kept));
    }
  }

  private static void assertOff(Reply refused) {
    assertOk(409, refused);
    assertTrue(refused.body(), refused.body().contains("Ball in Court is off in"));
  }

  /** Henrik has answered, and Aino has not: all that can be done about both tells nothing of it. */
  @Test
  public void withoutNamesNobodySeesWhoHasAnswered() {
    lumen =
        pm.lumen(
            contact("Henrik Dahl", "henrik" + domain, "nb"),
            contact("Aino Salo", "aino" + domain, "fi"),
            contact("Ida Lie", "ida" + domain, "nb"),
            contact("Jon Moe", "jon" + domain, "nb"),
            contact("Kari Ek", "kari" + domain, "nb"));
    String five = lumen.path("contacts").findValuesAsText("id").toString();
    JsonNode sent = pm.sent("{'questionnaire':3,'named':false,'contacts':%s}".formatted(five));
    Window henrik = Window.of(JIRA.base(), pm.tokensTo(domain).get(0));
    assertEquals(200, henrik.finish(henrik.answerAll("All well")).statusCode());
    assertEquals("{\"FINISHED\":1,\"SENT\":5}", pm.now(sent).path("counts").toString());
    for (String verb : List.of("reminded", "again", "bounced", "extended", "answers", "revoked")) {
      String body = verb.equals("extended") ? "{'until':'2026-04-20'}" : "{}";
      assertEquals(
          verb,
          said(pm.about(sent.at("/invitations/0"), verb, body)),
          said(pm.about(sent.at("/invitations/1"), verb, body)));
      assertEquals(0, pm.mailsTo("nobody").size());
      JsonNode now = pm.now(sent);
      assertEquals(told(now.at("/invitations/0")), told(now.at("/invitations/1")));
      assertEquals(verb, 1, now.at("/counts/FINISHED").asInt());
    }
    assertEquals("none to Henrik, who has answered", 7, pm.mailsTo(domain).size());
    String page = "/plugins/servlet/ballincourt/feedback/sending?id=" + sent.path("id");
    assertFalse(pm.client().get(page).body().contains("<dd>answered</dd>"));
    assertTrue(pm.client().get(page).body().contains("1 of 5 people have answered."));
    String record = "/plugins/servlet/ballincourt/feedback/record?invitation=";
    assertOk(409, pm.client().get(record + sent.at("/invitations/0/id")));
  }

  private static String said(Reply reply) {
    return reply.status() + (reply.status() == 200 ? "" : reply.body());
  }

  /** Without what is of the person. */
  private static String told(JsonNode invitation) {
    ObjectNode told = invitation.deepCopy();
    told.remove(List.of("id", "contact", "name", "email", "language"));
    return told.toString().replaceAll("T\\d\\d:\\d\\d:\\d\\dZ", "");
  }

  @Test
  public void whoReadsFeedbackSeesHowManyAndNotWho() {
    JsonNode sent = pm.sent(henrik(PULSE, ""));
    String one = Court.BASE + "/sendings/" + sent.path("id");
    Reply read = assertOk(200, JIRA.as("lead").get(one));
    assertFalse(read.body(), read.body().contains("Henrik"));
    assertEquals("{\"SENT\":1}", read.json().path("counts").toString());
    String page = "/plugins/servlet/ballincourt/feedback/sending?id=" + sent.path("id");
    assertFalse(JIRA.as("lead").get(page).body().contains("Henrik"));
    assertTrue(pm.client().get(page).body().contains("Henrik"));
    assertOk(403, JIRA.as("member").get(one));
    assertOk(403, JIRA.as("member").get(page));
    assertOk(403, JIRA.as("lead").post(Sendings.ALL, "{}"));
    assertOk(404, JIRA.as("pm2").get(one));
    assertOk(404, JIRA.as("pm2").get(page));
    assertOk(401, JIRA.asNobody().get(one));
  }

  @Test
  public void administratorsSetHowMuchIsAskedOfPeople() {
    assertEquals(
        "{\"restDays\":30,\"reminderWorkingDays\":5}", JIRA.as("admin").get(COURTESY).body());
    assertOk(200, JIRA.as("admin").put(COURTESY, "{\"restDays\":0,\"reminderWorkingDays\":0}"));
    pm.sent(henrik(PULSE, ""));
    assertEquals(1, pm.preview(henrik(FOLLOW_UP, "")).path("asked").size());
    assertEquals(1, pm.mailsTo(domain).size());
    remindAt("2026-03-24T09:00:00Z");
    assertEquals(1, pm.mailsTo(domain).size());
    assertOk(403, JIRA.as("pm").get(COURTESY));
    assertOk(400, JIRA.as("admin").put(COURTESY, "{\"restDays\":366,\"reminderWorkingDays\":-1}"));
  }
}
