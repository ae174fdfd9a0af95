package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Questionnaires are kept by a group that administrators name: here {@code pms}. */
public final class QuestionnairesIT {

  private static final String ALL = Court.BASE + "/questionnaires";
  private static final String FOLLOW_UP = ALL + "/4";
  private static final String GROUPS = Court.BASE + "/settings/groups";
  private static final String NOBODY = "{\"keepQuestions\":null,\"seeAllClients\":null}";
  private static final String PMS = "{\"keepQuestions\":\"pms\",\"seeAllClients\":null}";
  private static final String SURPRISES =
      """
      {"name":"Surprises","title":{"en":"Surprises","fi":""},"questions":[
        {"id":"any","kind":"YES_NO","required":true,"why":true,
         "wording":{"en":{"prompt":"Were there any?","why":"Which ones?"}}},
        {"id":"what","kind":"TEXT","shownIf":{"question":"any","answers":["yes"]},
         "wording":{"en":{"prompt":"What can we do?"}}}]}
      """;

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final JiraClient admin = JIRA.as("admin");
  private final JiraClient pm = JIRA.as("pm");

  @Before
  public void nameTheKeepers() {
    assertEquals(200, admin.put(GROUPS, PMS).status());
  }

  @After
  public void forget() {
    admin.put(GROUPS, NOBODY);
    for (JsonNode one : admin.get(ALL).json()) {
      if (one.path("builtIn").isNull()) {
        assertEquals(204, admin.delete(ALL + "/" + one.path("id").asText()).status());
      }
    }
  }

  private JsonNode made(String body) {
    Reply reply = pm.post(ALL, body);
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  private static String one(JsonNode questionnaire) {
    return ALL + "/" + questionnaire.path("id").asText();
  }

  private static List<String> fields(Reply reply) {
    return reply.json().path("errors").findValuesAsText("field");
  }

  @Test
  public void fiveAreThereInFiveLanguagesAndWhole() {
    JsonNode all = pm.get(ALL).json();
    assertEquals(5, all.size());
    for (JsonNode one : all) {
      assertEquals(5, one.path("languages").size());
      assertEquals(
          one.toString(),
          List.of("0", "0", "0", "0", "0"),
          one.path("languages").findValuesAsText("untranslated"));
    }
  }

  @Test
  public void whatGetReturnsPutAccepts() {
    for (JsonNode one : pm.get(ALL).json()) {
      Reply kept = pm.get(one(one));
      Reply again = pm.put(one(one), kept.body());
      assertEquals(again.toString(), 200, again.status());
      assertEquals(kept.json(), again.json());
    }
    JsonNode made = made(SURPRISES);
    assertEquals(pm.get(one(made)).json(), made);
    assertEquals("[\"yes\"]", made.at("/questions/1/shownIf/answers").toString());
  }

  @Test
  public void oneWithAnUntranslatedLanguageSaysHowMuchIsMissing() {
    JsonNode made = made(SURPRISES);
    JsonNode listed =
        pm.get(ALL).json().findParents("name").stream()
            .filter(one -> one.path("id").equals(made.path("id")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "{\"language\":\"fi\",\"untranslated\":4}", listed.path("languages").get(1).toString());
  }

  @Test
  public void whoeverSavesLaterIsToldAndNothingIsLost() {
    ObjectNode seen = (ObjectNode) made(SURPRISES);
    Reply first = pm.put(one(seen), seen.deepCopy().put("name", "Ours").toString());
    assertEquals(200, first.status());
    Reply second = admin.put(one(seen), seen.deepCopy().put("name", "Theirs").toString());
    assertEquals(409, second.status());
    assertEquals("Ours", pm.get(one(seen)).json().path("name").asText());
    seen.remove("revision");
    assertEquals(List.of("revision"), fields(pm.put(one(seen), seen.toString())));
  }

  @Test
  public void everyFaultIsNamedAtItsPlace() {
    String wrong =
        """
        {"name":" ","title":{"en":"","xx":"?"},"introduction":{"fi":"Hei"},"more":1,"questions":[
          {"id":"a","kind":"SMILE","wording":{"en":{"prompt":"A?"}}},
          {"id":"b","kind":"TEXT","required":"yes","wording":{"fi":{"prompt":"B?"},
            "en":{"prompt":"B?","low":"Little"}}}]}
        """;
    assertEquals(
        List.of(
            "more",
            "name",
            "title.xx",
            "introduction.fi",
            "questions[0].kind",
            "questions[1].required",
            "questions[1].wording.fi",
            "questions[1].wording.en.low"),
        fields(pm.post(ALL, wrong)));
    String unaskable =
        """
        {"name":"N","title":{"en":""},"questions":[
          {"id":"a","kind":"ONE_OF","options":["only"],"wording":{"en":{"prompt":"A?"}}},
          {"id":"a","kind":"TEXT","why":true,"shownIf":{"question":"z","answers":["1"]},
           "wording":{"en":{"prompt":"B?"}}},
          {"id":"c","kind":"TEXT","shownIf":{"question":"a","answers":["maybe"]},
           "wording":{}}]}
        """;
    Reply refused = pm.post(ALL, unaskable);
    assertEquals(
        List.of(
            "title.en",
            "questions[0].options",
            "questions[0].wording.en.options.only",
            "questions[1].id",
            "questions[1].why",
            "questions[1].shownIf.question",
            "questions[1].wording.en.why",
            "questions[2].shownIf.answers",
            "questions[2].wording.en.prompt"),
        fields(refused));
    assertEquals(400, refused.status());
    assertEquals(5, pm.get(ALL).json().size());
  }

  @Test
  public void tooMuchIsRefusedAndNamed() {
    ObjectNode form = (ObjectNode) made(SURPRISES);
    ArrayNode questions = form.withArray("questions");
    JsonNode last = questions.get(1);
    for (int i = 0; i < 49; i++) {
      questions.add(((ObjectNode) last.deepCopy()).put("id", "more-" + i));
    }
    assertEquals(List.of("questions"), fields(pm.put(one(form), form.toString())));
    ObjectNode longer = (ObjectNode) pm.get(one(form)).json();
    ((ObjectNode) longer.at("/questions/0/wording/en")).put("prompt", "a".repeat(501));
    assertEquals(
        List.of("questions[0].wording.en.prompt"), fields(pm.put(one(form), longer.toString())));
    ((ObjectNode) longer.at("/questions/0/wording/en")).put("prompt", "a".repeat(1 << 20));
    assertEquals(400, pm.put(one(form), longer.toString()).status());
  }

  @Test
  public void textsStayAsTheyWereWritten() {
    String told = "<script>alert(1)</script> ' OR 1=1 -- $x.class #set($a=1) {0}";
    ObjectNode form = (ObjectNode) made(SURPRISES);
    ((ObjectNode) form.at("/questions/0/wording/en")).put("prompt", told);
    form.put("name", told);
    JsonNode kept = pm.put(one(form), form.toString()).json();
    assertEquals(told, kept.at("/questions/0/wording/en/prompt").asText());
    Reply preview =
        pm.get(
            "/plugins/servlet/ballincourt/questionnaires/preview?id=" + form.path("id").asText());
    assertTrue(preview.body().contains("&lt;script&gt;alert(1)"));
    assertFalse(preview.body().contains("<script>alert(1)"));
  }

  @Test
  public void aCopyIsAnotherOneAndAnArchivedOneStandsApart() {
    Reply copy = pm.post(FOLLOW_UP + "/copies", "{\"name\":\"Ours\"}");
    assertEquals(copy.toString(), 201, copy.status());
    assertTrue(copy.json().path("builtIn").isNull());
    assertEquals(pm.get(FOLLOW_UP).json().path("questions"), copy.json().path("questions"));
    assertEquals(List.of("name"), fields(pm.post(FOLLOW_UP + "/copies", "{}")));
    Reply archived = pm.put(one(copy.json()) + "/archived", "{\"archived\":true}");
    assertTrue(archived.toString(), archived.json().path("archived").asBoolean());
    assertEquals(List.of("archived"), fields(pm.put(one(copy.json()) + "/archived", "{}")));
    assertEquals("[]", pm.get(one(copy.json()) + "/versions").body());
    assertEquals(404, pm.get(one(copy.json()) + "/versions/1").status());
  }

  @Test
  public void whoRunsClientWorkMayLookAndOnlyKeepersChange() {
    String made = one(made(SURPRISES));
    for (String[] call :
        new String[][] {
          {"member", "403 403 403 403"},
          {"pm2", "200 200 403 403"},
          {"lead", "403 403 403 403"},
          {"admin", "200 200 400 400"}
        }) {
      assertEquals(call[0], call[1], statuses(JIRA.as(call[0]), made));
    }
    admin.put(GROUPS, NOBODY);
    assertEquals("200 200 403 403", statuses(pm, made));
    assertEquals(403, pm.put(made + "/archived", "{}").status());
    assertEquals(403, pm.post(made + "/copies", "{}").status());
    assertEquals(403, pm.delete(made).status());
    assertEquals(401, JIRA.asNobody().get(ALL).status());
    assertEquals(404, admin.get(ALL + "/999").status());
    assertEquals(404, admin.put(ALL + "/x", "{}").status());
  }

  private static String statuses(JiraClient client, String one) {
    return String.join(
        " ",
        List.of(
            "" + client.get(ALL).status(),
            "" + client.get(one).status(),
            "" + client.post(ALL, "{}").status(),
            "" + client.put(one, "{}").status()));
  }
}
