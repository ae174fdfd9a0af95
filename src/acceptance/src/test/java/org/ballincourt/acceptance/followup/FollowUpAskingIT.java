package org.ballincourt.acceptance.followup;

import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What belongs to a follow-up is asked once, and the list of all tells how far it is. */
public final class FollowUpAskingIT {

  private static final List<String> USERS = List.of("", "member", "pm2", "lead", "pm", "admin");

  @Rule public final RunningJira jira = new RunningJira(Launch::fresh);

  private long henrik;
  private long id;

  @Before
  public void begin() {
    Sendings pm = new Sendings(jira::as, "pm");
    henrik =
        pm.lumen(contact("Henrik Dahl", "henrik@lumen.example", "nb"))
            .at("/contacts/0/id")
            .asLong();
    pm.reach(jira.base().toString());
    id = posted(201, "/projects/LUM/follow-ups", "{}").path("id").asLong();
  }

  @Test
  public void asksTheQuestionsOnceAndLooksAgainAMonthLater() {
    String questions = "/follow-ups/" + id + "/questions";
    JsonNode preview = posted(200, questions + "/preview", together());
    assertEquals("Henrik Dahl", preview.at("/asked/0/name").asText());
    JsonNode sent = posted(201, questions, together());
    assertEquals("TOGETHER", sent.path("occasion").asText());
    assertEquals(sent.path("id"), posted(200, questions, together()).path("id"));
    posted(409, questions + "/preview", together());

    String look = "/follow-ups/" + id + "/second-look/questions";
    posted(409, look, byMail());
    assertOk(200, put("/follow-ups/" + id + "/stage", "{\"state\":\"HELD\"}"));
    JsonNode held = listed("?state=HELD").at("/followUps/0");
    assertEquals(held.path("since").asText().substring(5, 7), month(held, -1));
    assertEquals(1, held.at("/questions/asked").asInt());
    assertEquals(0, held.at("/questions/answered").asInt());
    assertTrue(held.path("secondLook").isNull());

    new Sendings(jira::as, "pm").levers().advance(Duration.ofDays(32));
    assertEquals("SECOND_LOOK", posted(201, look, byMail()).path("occasion").asText());
    assertEquals(1, listed("").at("/followUps/0/secondLook/asked").asInt());
    assertEquals(1, new Sendings(jira::as, "pm").levers().mails().size());
  }

  /** In two digits, that of the second look or one that many months from it. */
  private static String month(JsonNode followUp, int months) {
    String day = followUp.path("lookAgainOn").asText();
    return LocalDate.parse(day).plusMonths(months).toString().substring(5, 7);
  }

  @Test
  public void letsTwoAskAtOnceAndSendsOneOfThem() {
    String questions = "/follow-ups/" + id + "/questions";
    List<JsonNode> answers =
        Stream.of("pm", "admin")
            .parallel()
            .map(user -> jira.as(user).post(Court.BASE + questions, together()).json())
            .toList();

    assertEquals(answers.get(0).path("id"), answers.get(1).path("id"));
    assertEquals(1, sendings());
  }

  @Test
  public void refusesAtItsPlaceWhatCannotBeAskedSo() {
    String questions = "/follow-ups/" + id + "/questions";
    assertEquals(
        "occasion",
        posted(400, questions, "{\"contacts\":[1],\"occasion\":\"SECOND_LOOK\"}")
            .at("/errors/0/field")
            .asText());
    assertEquals(
        "contacts", posted(400, questions, "{\"contacts\":[]}").at("/errors/0/field").asText());
    assertEquals(
        "request",
        posted(400, questions, "{\"contacts\":[1],\"request\":\"follow-up-1\"}")
            .at("/errors/0/field")
            .asText());
    assertEquals(0, sendings());
  }

  @Test
  public void answersEverybodyAsItMay() {
    assertEquals("401 200 200 200 200 200", gets("/follow-ups"));
    assertEquals("401 403 404 403 400 400", posts("/follow-ups/" + id + "/questions"));
    assertEquals("401 403 404 403 400 400", posts("/follow-ups/" + id + "/questions/preview"));
    assertEquals("401 403 404 403 400 400", posts("/follow-ups/" + id + "/second-look/questions"));
    assertEquals(
        "401 403 404 403 400 400", posts("/follow-ups/" + id + "/second-look/questions/preview"));
    assertEquals("401 404 404 404 404 404", posts("/follow-ups/999/questions"));
    assertEquals(0, totalFor("member"));
    assertEquals(0, totalFor("pm2"));
    assertEquals(1, totalFor("lead"));
    assertEquals(400, jira.as("pm").get(Court.BASE + "/follow-ups?state=LATE").status());
  }

  private int sendings() {
    String all = Court.BASE + "/projects/LUM/sendings";
    return jira.as("pm").get(all).json().path("sendings").size();
  }

  private int totalFor(String user) {
    return jira.as(user).get(Court.BASE + "/follow-ups").json().path("total").asInt();
  }

  private String gets(String path) {
    return USERS.stream()
        .map(user -> as(user).get(Court.BASE + path).status())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private String posts(String path) {
    return USERS.stream()
        .map(user -> as(user).post(Court.BASE + path, "{}").status())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private JiraClient as(String user) {
    return user.isEmpty() ? jira.asNobody() : jira.as(user);
  }

  private String together() {
    return "{\"contacts\":[" + henrik + "],\"occasion\":\"TOGETHER\"}";
  }

  private String byMail() {
    return "{\"contacts\":[" + henrik + "]}";
  }

  private JsonNode listed(String query) {
    return jira.as("pm").get(Court.BASE + "/follow-ups" + query).json();
  }

  private Reply put(String path, String json) {
    return jira.as("pm").put(Court.BASE + path, json);
  }

  private JsonNode posted(int status, String path, String json) {
    return assertOk(status, jira.as("pm").post(Court.BASE + path, json)).json();
  }

  private static Reply assertOk(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    return reply;
  }
}
