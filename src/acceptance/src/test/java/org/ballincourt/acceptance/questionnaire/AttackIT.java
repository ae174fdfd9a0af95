package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.ballincourt.acceptance.questionnaire.Sendings.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** What somebody would try who means harm, with a link or an account; on the stricter database. */
public final class AttackIT {

  private static final String EVIL = "<img src=x onerror=alert(1)>$x#set($a=1) '); DROP TABLE T;--";
  private static final String MARK = "[[li[[link]]nk]]";
  private static final String RESULTS =
      "/plugins/servlet/ballincourt/feedback/results?projectKey=LUM";

  private static Postgres postgres;
  private static JiraProcess jira;
  private static long stranger;
  private static int tests;

  /** In each test other people. */
  private final String domain = "@attack" + ++tests + ".example";

  private Sendings pm;
  private JsonNode lumen;

  @BeforeClass
  public static void start() {
    postgres = Postgres.start();
    jira = Launch.fresh().withDatabase(postgres.url()).start();
    stranger = kestrels();
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
  public void people() {
    pm = new Sendings(jira::as, "pm");
    pm.reach(jira.base().toString());
    List<String> people = new ArrayList<>(List.of(contact(MARK, "mark" + domain, "en")));
    for (int i = 1; i < 5; i++) {
      people.add(contact(EVIL.replace("'", "") + i, "person" + i + domain, "en"));
    }
    lumen = pm.lumen(people.toArray(String[]::new));
  }

  private List<Long> first(int number) {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      ids.add(lumen.at("/contacts/" + i + "/id").asLong());
    }
    return ids;
  }

  private JsonNode sent(int people, String more) {
    return pm.sent("{'questionnaire':3,'contacts':%s%s}".formatted(first(people), more));
  }

  @Test
  public void eachMailHasItsLinkOnceAndNoWordOfJira() {
    sent(2, "");
    assertEquals(2, pm.tokensTo(domain).size());
    for (JsonNode mail : pm.mailsTo(domain)) {
      String body = mail.path("body").asText();
      assertEquals(body, 2, body.split("/public/answer/", -1).length);
      String read = mail.path("subject").asText() + body.replaceAll("http\\S+", "");
      for (String word : List.of("jira", "atlassian", "lum-", "third_party")) {
        assertFalse(read, read.toLowerCase(Locale.ROOT).contains(word));
      }
      assertFalse(read, read.matches("(?s).*\\b(TEAM|CLIENT|LUM)\\b.*"));
    }
  }

  @Test
  public void withoutNamesFewerThanFiveAreNotAsked() {
    String four = "{'questionnaire':3,'named':false,'contacts':%s}".formatted(first(4));
    Reply refused = pm.send(four);
    assertEquals(refused.toString(), 400, refused.status());
    assertEquals("named", refused.json().at("/errors/0/field").asText());
    assertEquals(400, pm.client().post(Sendings.PREVIEW, json(four)).status());
    assertEquals(0, pm.mailsTo(domain).size());
    assertEquals(5, sent(5, ",'named':false").at("/invitations").size());
  }

  @Test
  public void nobodyOfAnotherClientIsAskedAndNothingIsWrittenIntoAHeader() {
    for (String address : List.of("a@b.example\\r\\nBcc: c@d.example", "a@b.example,c@d.example")) {
      Reply refused = people(contact("Ida", address, "en"));
      assertEquals(refused.toString(), 400, refused.status());
      assertTrue(refused.body(), refused.body().contains("contacts[0].email"));
    }
    Reply name = people(contact("Ida\\r\\nBcc: c@d.example", "ida" + domain, "en"));
    assertEquals(name.toString(), 400, name.status());
    assertEquals(
        400,
        pm.send("{'questionnaire':3,'contacts':[%d,%d]}".formatted(first(1).get(0), stranger))
            .status());
    assertEquals(0, pm.mailsTo(domain).size());
  }

  private Reply people(String contact) {
    String path = Court.BASE + "/clients/" + lumen.path("id").asLong();
    ObjectNode client = pm.client().get(path).json().deepCopy();
    client.set("contacts", new Reply(200, json("[" + contact + "]")).json());
    return pm.client().put(path, client.toString());
  }

  /** Somebody of a client of another project. */
  private static long kestrels() {
    Reply made =
        jira.as("admin")
            .post(
                Court.BASE + "/clients",
                json(
                    "{'name':'Kestrel','language':'en','country':'NO','zone':'Europe/Oslo',"
                        + "'hours':{'mon':[['08:00','16:00']]},'projects':['KES'],'contacts':[%s]}"
                            .formatted(contact("Kit", "kit@kestrel.example", "en"))));
    assertEquals(made.toString(), 201, made.status());
    return made.json().at("/contacts/0/id").asLong();
  }

  @Test
  public void whatIsWrittenAnywhereIsReadAsItIsAndTakenByTheDatabase() {
    String own = EVIL.replace("'", "");
    JsonNode sending = sent(2, ",'own':[{'kind':'TEXT','prompt':'" + own + "'}]");
    Window window = Window.of(jira.base(), pm.tokensTo(domain).get(1));
    String last = window.answerAll(EVIL + "\u0000\u202e🎨");
    assertTrue(window.open(last).body().contains("&lt;img src=x"));
    assertEquals(200, window.finish(last).statusCode());
    JsonNode given = pm.client().get(feedback(sending)).json().at("/questions/0");
    String path =
        Court.BASE
            + "/answers/%s/%s/actions"
                .formatted(given.at("/given/0/sheet").asText(), given.path("question").asText());
    String can = "{'kind':'CANT','text':'%s\\u0000','instead':'\\ud800Tern'}".formatted(own);
    Reply said = pm.client().post(path, json(can));
    assertEquals(said.toString(), 201, said.status());
    assertEquals("Tern", said.json().path("instead").asText());
    for (String page :
        List.of(
            RESULTS,
            "/plugins/servlet/ballincourt/feedback/sending?id=" + sending.path("id"),
            "/plugins/servlet/ballincourt/feedback/send?projectKey=LUM",
            "/projects/LUM?selectedItem=org.ballincourt-feedback",
            "/plugins/servlet/ballincourt/feedback/record?invitation="
                + sending.at("/invitations/0/id"))) {
      Reply shown = pm.client().get(page);
      assertEquals(page, 200, shown.status());
      assertFalse(page, shown.body().contains("<img src=x"));
    }
  }

  private static String feedback(JsonNode sending) {
    return Court.BASE + "/projects/LUM/feedback?sending=" + sending.path("id");
  }

  @Test
  public void anAnswerThatNoBrowserSendsGetsAClearPageAndHarmsNothing() {
    sent(1, "");
    Window window = Window.of(jira.base(), pm.tokensTo(domain).get(0));
    String first = window.begin();
    window.answer(first, window.proof(), "Kept", "later");
    for (String query :
        List.of(
            "?page=0",
            "?page=-1",
            "?page=999",
            "?page=99999999999",
            "?language=%00",
            "?language=../../x",
            "?saved=1&not-you=1",
            "?page=1&page=2&language=nb&language=en")) {
      HttpResponse<String> page = window.open(query);
      assertEquals(query, 200, page.statusCode());
    }
    assertTrue(window.open(first).body().contains("Kept"));
  }

  @Test
  public void anotherSiteMakesNoBrowserChangeAnythingWhereSomebodyIsLoggedIn() {
    JsonNode sending = sent(1, "");
    String invitation = Court.BASE + "/invitations/" + sending.at("/invitations/0/id") + "/";
    for (String verb : List.of("revoked", "bounced", "again", "reminded", "extended", "answers")) {
      Reply form = jira.as("pm").postForm(invitation + verb, "a=b");
      assertTrue(verb + form, form.status() == 403 || form.status() == 415);
    }
    String closing = Court.BASE + "/sendings/" + sending.path("id") + "/closing";
    assertEquals(403, jira.as("pm").postForm(closing, "a=b").status());
    assertEquals("SENT", pm.now(sending).at("/invitations/0/state").asText());
    assertEquals(1, pm.mailsTo(domain).size());
  }

  @Test
  public void aRequestOfAnotherProjectIsNotTold() {
    sent(1, ",'request':'monday-morning'");
    Reply same =
        jira.as("admin")
            .post(
                Court.BASE + "/projects/KES/sendings",
                json(
                    "{'questionnaire':3,'request':'monday-morning','contacts':[%d]}"
                        .formatted(stranger)));
    assertEquals(same.toString(), 409, same.status());
    assertFalse(same.body(), same.body().contains("LUM"));
  }
}
