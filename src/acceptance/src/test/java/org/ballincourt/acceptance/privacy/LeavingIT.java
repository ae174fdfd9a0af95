package org.ballincourt.acceptance.privacy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Those of us who leave, and what is older than it is to be kept. */
public final class LeavingIT {

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private static final String USERS = "/rest/host/1.0/users/";
  private static final String FORGETTING = "org.ballincourt:forgetting";
  private static final String REMINDERS = "org.ballincourt:questionnaire-reminders";
  private static final String RETENTION = Court.BASE + "/settings/retention";

  private final Sendings pm = new Sendings(JIRA::as, "pm");
  private final Levers levers = new Levers(JIRA.as("admin"));
  private static int people;
  private long henrik;

  @Before
  public void begin() {
    pm.reach(JIRA.base().toString());
    String name = "Henrik Dahl " + ++people;
    JsonNode lumen = pm.lumen(Sendings.contact(name, "h" + people + "@lumen.example", "en"));
    henrik = lumen.at("/contacts/0/id").asLong();
  }

  @After
  public void comeBack() {
    active("pm", true);
    JIRA.as("admin").put(RETENTION, "{\"months\":null}");
  }

  private static void active(String user, boolean active) {
    Reply reply = JIRA.as("admin").put(USERS + user, "{\"active\":" + active + "}");
    assertTrue(reply.toString(), reply.status() < 300);
  }

  private JsonNode send() {
    return pm.sent(
        "{'questionnaire':%d,'occasion':'USUAL','contacts':[%d]}".formatted(pulse(), henrik));
  }

  private static long pulse() {
    for (JsonNode each : JIRA.as("admin").get(Court.BASE + "/questionnaires").json()) {
      if (each.path("builtIn").asText().equals("pulse")) {
        return each.path("id").asLong();
      }
    }
    throw new AssertionError("no pulse");
  }

  private JsonNode lastToHer() {
    JsonNode last = null;
    for (JsonNode mail : levers.mails()) {
      last = mail.path("to").asText().equals("h" + people + "@lumen.example") ? mail : last;
    }
    return last;
  }

  private long mailsToHer() {
    return levers.mails().findValuesAsText("to").stream()
        .filter(to -> to.equals("h" + people + "@lumen.example"))
        .count();
  }

  /** Runs what is due, again and again, in the client’s working hours and out of them. */
  private void live(int days) {
    for (int hours = 0; hours < days * 24; hours += 5) {
      levers.advance(Duration.ofHours(5));
      levers.run(REMINDERS);
    }
  }

  @Test
  public void whoHasLeftWritesNothingUntilAColleagueGoesOn() {
    JsonNode sent = send();
    assertEquals(1, mailsToHer());
    active("pm", false);
    assertEquals(401, JIRA.as("pm").get(Court.BASE + "/clients").status());
    live(14);
    assertEquals(1, mailsToHer());
    String path = Court.BASE + "/sendings/" + sent.path("id");
    String page = "/plugins/servlet/ballincourt/feedback/sending?id=" + sent.path("id");
    assertTrue(JIRA.as("admin").get(page).body().contains("bic-take-over"));

    assertEquals(403, JIRA.as("lead").post(path + "/sender", "{}").status());
    Reply taken = JIRA.as("admin").post(path + "/sender", "{}");
    assertEquals(taken.toString(), 200, taken.status());
    assertEquals(409, JIRA.as("admin").post(path + "/sender", "{}").status());
    assertFalse(JIRA.as("admin").get(page).body().contains("bic-take-over"));
    live(4);
    assertEquals(2, mailsToHer());
    assertEquals("admin@jira.example", lastToHer().path("replyTo").asText());
  }

  @Test
  public void whatIsOlderGoesAtNightAndWhatIsCountedStays() {
    JsonNode sent = send();
    String invitation = sent.at("/invitations/0/id").asText();
    Reply answered =
        JIRA.as("pm")
            .post(
                Court.BASE + "/invitations/" + invitation + "/answers",
                "{'answers':{'going':{'chosen':['4'],'text':'Late drafts'},'worry':{'chosen':['no']}}}"
                    .replace('\'', '"'));
    assertEquals(answered.toString(), 201, answered.status());
    levers.mails();
    assertEquals(400, JIRA.as("admin").put(RETENTION, "{\"months\":0}").status());
    assertEquals(403, JIRA.as("pm").put(RETENTION, "{\"months\":3}").status());
    Reply set = JIRA.as("admin").put(RETENTION, "{\"months\":3}");
    assertEquals(set.toString(), "{\"months\":3}", set.body());
    levers.run(FORGETTING);
    assertTrue(levers.rows("ANSWER").toString().contains("Late drafts"));

    levers.advance(Duration.ofDays(120));
    levers.run(FORGETTING);
    assertFalse(levers.rows("ANSWER").toString().contains("Late drafts"));
    assertFalse(levers.rows("MAIL").toString().contains("h" + people + "@lumen.example"));
    assertTrue(
        JIRA.as("pm").get(Court.BASE + "/projects/LUM/feedback").body().contains("(erased)"));
    assertTrue(
        "she is there still",
        JIRA.as("pm").get(Court.BASE + "/clients").body().contains("Henrik Dahl " + people));
  }

  @Test
  public void whoLeftItsClientIsErasedAfterThatTime() {
    send();
    levers.mails();
    pm.lumen(Sendings.contact("Ida Holm", "ida" + people + "@lumen.example", "en"));
    JIRA.as("admin").put(RETENTION, "{\"months\":3}");
    levers.run(FORGETTING);
    String data = Court.BASE + "/contacts/" + henrik + "/personal-data";
    assertTrue(JIRA.as("pm").get(data).json().path("erasedAt").isNull());

    levers.advance(Duration.ofDays(120));
    levers.run(FORGETTING);
    assertFalse(JIRA.as("pm").get(data).json().path("erasedAt").isNull());
    assertFalse(JIRA.as("pm").get(data).body().contains("Henrik Dahl " + people));
  }

  @Test
  public void whoIsMadeAnonymousIsOnNoMailAnyMore() {
    levers.mails();
    send();
    levers.mails();
    String before = levers.rows("MAIL").toString();
    assertTrue(before, before.contains("pm@jira.example"));
    active("pm", false);
    levers.run(FORGETTING);
    String after = levers.rows("MAIL").toString();
    assertFalse(after, after.contains("pm@jira.example"));
    assertFalse(after, after.contains("Petra Moen"));
  }
}
