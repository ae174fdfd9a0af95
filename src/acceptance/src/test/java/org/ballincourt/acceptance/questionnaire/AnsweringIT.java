package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.ballincourt.acceptance.questionnaire.Sendings.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Clients answer by a link; whoever has none gets nowhere. */
public final class AnsweringIT {

  private static final String EVIL =
      "<script>alert(1)</script> $x.class #set($a=1)${a} '; DROP TABLE SHEET; -- Ærlig 絵🎨";
  private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";
  private static final List<String> TABLES =
      List.of("DRAFT", "SHEET", "ANSWER", "INVITATION", "TOKEN");

  @Rule public final RunningJira jira = new RunningJira(Launch::fresh);

  private Sendings pm;
  private JsonNode sent;
  private Window henrik;
  private Window ida;

  @Before
  public void send() {
    pm = new Sendings(jira::as, "pm");
    pm.reach(jira.base().toString());
    JsonNode lumen =
        pm.lumen(
            contact("Henrik Dahl", "henrik@lumen.example", "en"),
            contact("Ida Holm", "ida@lumen.example", "nb"));
    sent =
        pm.sent(
            "{'questionnaire':4,'contacts':[%s,%s]}"
                .formatted(lumen.at("/contacts/0/id"), lumen.at("/contacts/1/id")));
    List<String> tokens = pm.tokensTo("lumen.example");
    henrik = Window.of(jira.base(), tokens.get(0));
    ida = Window.of(jira.base(), tokens.get(1));
  }

  private String state(int number) {
    return pm.now(sent).at("/invitations/" + number + "/state").asText();
  }

  private String rows() {
    StringBuilder rows = new StringBuilder();
    TABLES.forEach(table -> rows.append(pm.levers().rows(table)));
    return rows.toString();
  }

  @Test
  public void answersAreKeptAsTheyWereWrittenAndTheSenderIsTold() {
    String last = henrik.answerAll(EVIL);
    HttpResponse<String> check = henrik.open(last);
    assertTrue(check.body(), check.body().contains(ESCAPED));
    assertTrue(check.body(), check.body().contains("$x.class #set($a=1)${a}"));
    assertFalse(check.body(), check.body().contains("<script>"));
    assertEquals("STARTED", state(0));
    assertEquals(200, henrik.finish(last).statusCode());
    assertEquals("FINISHED", state(0));
    assertEquals("SENT", state(1));
    assertTrue(pm.levers().rows("ANSWER").toString().contains("Ærlig 絵🎨"));
    assertEquals(0, pm.levers().rows("DRAFT").size());
    JsonNode mails = pm.levers().mails();
    JsonNode notice = mails.get(mails.size() - 1);
    assertEquals("pm@jira.example", notice.path("to").asText());
    assertTrue(notice.toString(), notice.path("subject").asText().startsWith("Henrik Dahl"));
    assertTrue(notice.toString(), notice.path("body").asText().contains("Thank first"));
  }

  @Test
  public void eachQuestionIsAskedWithTheFieldsOfItsKind() {
    String query = henrik.begin();
    StringBuilder all = new StringBuilder();
    while (henrik.open(query).body().contains("value=\"next\"")) {
      all.append(henrik.open(query).body());
      query = Window.next(henrik.answer(query, henrik.proof(), "", "next"));
    }
    assertTrue(all.toString(), all.indexOf("type=\"radio\" id=\"q-quality-yes\"") > 0);
    assertTrue(all.toString(), all.indexOf("type=\"radio\" id=\"q-workflow-1\"") > 0);
    assertFalse(
        all.toString(), all.toString().matches("(?s).*type=\"(?!(hidden|radio|checkbox)\").*"));
  }

  @Test
  public void aSpentLinkOpensNothingHoweverOftenItIsReplayed() {
    String proof = henrik.proof();
    String last = henrik.answerAll("All well");
    henrik.finish(last);
    String before = rows();
    for (HttpResponse<String> answer :
        List.of(
            henrik.open(""),
            henrik.open(last),
            henrik.post(last, "proof", proof, "deed", "finish"),
            henrik.post("?page=1", "proof", proof, "asked", "workflow", "choice-workflow", "5"))) {
      assertEquals(410, answer.statusCode());
      assertTrue(answer.body(), answer.body().contains("This link has been used"));
      assertFalse(answer.body(), answer.body().contains("Henrik"));
    }
    assertEquals(before, rows());
  }

  @Test
  public void scannersThatOpenEverythingChangeNothing() {
    henrik.begin();
    String before = rows();
    for (String query : List.of("", "?page=1", "?page=5", "?not-you=1", "?saved=1&language=fi")) {
      assertEquals(200, henrik.open(query).statusCode());
      assertEquals(200, ida.open(query + "").statusCode());
    }
    assertEquals(200, ida.method("HEAD").statusCode());
    for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
      if (!method.equals("TRACE")) {
        assertEquals(method, 405, ida.method(method).statusCode());
      }
    }
    assertEquals(before, rows());
    assertEquals("SENT", state(1));
  }

  @Test
  public void aFormOfAnotherPageOrOfAnotherLinkIsRefused() {
    String first = henrik.begin();
    String before = rows();
    for (String proof : List.of("", "0", ida.proof())) {
      HttpResponse<String> answer =
          henrik.post(
              first, "proof", proof, "deed", "next", "asked", "workflow", "choice-workflow", "5");
      assertEquals(403, answer.statusCode());
      assertTrue(answer.body(), answer.body().contains("nothing was saved"));
    }
    assertEquals(before, rows());
  }

  @Test
  public void whatNobodyAskedIsToldAndNothingIsLost() {
    String proof = henrik.proof();
    String first = henrik.begin();
    String kept = "I was glad";
    henrik.answer(first, proof, kept, "later");
    HttpResponse<String> unknown =
        henrik.post(first, "proof", proof, "deed", "next", "asked", "wages", "text-wages", "1");
    assertEquals(400, unknown.statusCode());
    assertTrue(unknown.body(), unknown.body().contains("answers shown here"));
    HttpResponse<String> choice =
        henrik.post(
            first, "proof", proof, "deed", "next", "asked", "workflow", "choice-workflow", "99");
    assertEquals(400, choice.statusCode());
    assertTrue(choice.body(), choice.body().contains("href=\"#q-workflow\""));
    HttpResponse<String> tooLong =
        henrik.post(
            first,
            "proof",
            proof,
            "deed",
            "next",
            "asked",
            "went-well",
            "text-went-well",
            "a".repeat(20_000));
    assertEquals(400, tooLong.statusCode());
    assertTrue(tooLong.body().contains("a".repeat(20_000)));
    HttpResponse<String> huge =
        henrik.post(first, "proof", proof, "asked", "better", "text-better", "b".repeat(1 << 20));
    assertEquals(413, huge.statusCode());
    assertTrue(huge.body(), huge.body().contains("shorten your text"));
    assertTrue(huge.body(), huge.body().contains("a".repeat(20_000)));
    assertTrue(huge.body(), huge.body().contains(kept));
  }

  @Test
  public void whoGuessesHasToWaitAndWhoHasALinkHasNot() {
    int status = 0;
    for (int i = 0; i < 25; i++) {
      Window guess =
          Window.of(jira.base(), "%043d".formatted(i)).with("X-Forwarded-For", "203.0.113." + i);
      HttpResponse<String> answer = guess.open("");
      status = answer.statusCode();
      assertTrue("got in", status == 404 || status == 429);
      assertTrue(answer.body(), answer.body().contains("<title>"));
    }
    assertEquals("a forged header would have let her go on", 429, status);
    HttpResponse<String> waiting = Window.of(jira.base(), "x").open("");
    assertTrue(waiting.headers().firstValue("Retry-After").isPresent());
    assertEquals(200, henrik.open("").statusCode());
  }

  @Test
  public void saysOnEveryPageWhatBrowsersNeedAndNoWordOfJira() {
    String last = henrik.answerAll("All well");
    List<HttpResponse<String>> pages =
        List.of(
            ida.open(""),
            ida.open("?not-you=1"),
            henrik.open("?page=1"),
            henrik.open(last),
            henrik.open("?saved=1"),
            henrik.finish(last),
            henrik.open(""),
            new Window(jira.base(), "").open(""),
            new Window(jira.base(), "assets/answering.css").open(""),
            Window.of(jira.base(), "nonsense").open(""));
    for (HttpResponse<String> page : pages) {
      Map<String, List<String>> headers = page.headers().map();
      assertFalse(headers.toString(), headers.containsKey("set-cookie"));
      assertEquals(List.of("no-referrer"), headers.get("referrer-policy"));
      assertEquals(List.of("nosniff"), headers.get("x-content-type-options"));
      assertTrue(headers.get("x-robots-tag").get(0).startsWith("noindex"));
      assertTrue(
          headers.get("content-security-policy").get(0).startsWith("default-src 'none'; style"));
      assertNoWordOfJira(page.body());
    }
  }

  /** The sender’s address is hers, whatever it is. */
  private static void assertNoWordOfJira(String page) {
    String text = page.replace("pm@jira.example", "").toLowerCase(Locale.ROOT);
    for (String word : List.of("jira", "atlassian", "lum-", "third_party", "atl_token")) {
      assertFalse(word + ": " + text, text.contains(word));
    }
    assertFalse(page, page.matches("(?s).*\\b(TEAM|CLIENT|LUM)\\b.*"));
  }

  @Test
  public void linksThatAreOverSayWhomToWriteTo() {
    Reply revoked = pm.about(pm.now(sent).at("/invitations/0"), "revoked", "{}");
    assertEquals(200, revoked.status());
    HttpResponse<String> withdrawn = henrik.open("");
    assertEquals(410, withdrawn.statusCode());
    assertTrue(withdrawn.body(), withdrawn.body().contains("Petra Moen"));
    pm.levers().advance(Duration.ofDays(60));
    HttpResponse<String> expired = ida.open("");
    assertEquals(410, expired.statusCode());
    assertFalse(expired.body(), expired.body().contains("Ida"));
  }

  @Test
  public void aLoginToJiraNeitherHelpsNorHinders() {
    String login = Base64.getEncoder().encodeToString("pm:pm".getBytes(StandardCharsets.UTF_8));
    ida.with("Authorization", "Basic " + login);
    String last = ida.answerAll("All well");
    assertEquals(200, ida.finish(last).statusCode());
    String page =
        "/plugins/servlet/ballincourt/feedback/record?invitation="
            + pm.now(sent).at("/invitations/0/id");
    assertEquals(200, jira.as("pm").get(page).status());
    assertEquals(403, jira.as("pm").postForm(page, "asked=workflow&choice-workflow=1").status());
    assertEquals(403, jira.as("member").get(page).status());
    assertEquals("SENT", state(0));
  }

  @Test
  public void whatWeWriteDownIsCheckedLikewiseAndEndsTheLink() {
    JsonNode idas = pm.now(sent).at("/invitations/1");
    String path = Court.BASE + "/invitations/" + idas.path("id") + "/answers";
    Reply wrong =
        jira.as("pm")
            .post(
                path,
                json(
                    "{'answers':{'wages':{'text':'1'},'workflow':{'chosen':['9']},"
                        + "'quality':{'chosen':['yes'],'text':'Good'}}}"));
    assertEquals(wrong.toString(), 400, wrong.status());
    assertTrue(wrong.body(), wrong.body().contains("answers.wages"));
    assertTrue(wrong.body(), wrong.body().contains("answers.workflow"));
    assertEquals(403, jira.as("member").post(path, "{}").status());
    assertEquals(404, jira.as("pm2").post(path, "{}").status());
    String said =
        json("{'answers':{'workflow':{'chosen':['4']},'quality':{'chosen':['yes'],'text':'Good'},%s}}")
            .formatted(json("'as-expected':{'chosen':['yes']},'recommend':{'chosen':['9']}"));
    Reply kept = jira.as("pm").post(path, said);
    assertEquals(kept.toString(), 201, kept.status());
    assertFalse(kept.json().path("sheet").asText().isEmpty());
    assertEquals(409, jira.as("pm").post(path, said).status());
    assertEquals("FINISHED", state(1));
    assertEquals(410, ida.open("").statusCode());
  }
}
