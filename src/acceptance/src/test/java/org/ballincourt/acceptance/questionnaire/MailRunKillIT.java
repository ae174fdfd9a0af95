package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.assertOk;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.Test;

/** Power cuts while mails leave: nobody gets one twice, and what nobody knows is told. */
public final class MailRunKillIT {

  private static final int PEOPLE = 100;
  private static final Set<String> KNOWN = Set.of("HANDED_OVER", "UNCERTAIN");

  private JiraProcess jira;

  private Sendings pm() {
    return new Sendings(jira::as, "pm");
  }

  @Test
  public void nobodyGetsAMailTwiceAndWhatIsUncertainIsTold() {
    jira = Launch.fresh().start();
    try {
      JsonNode lumen = pm().lumen(people());
      for (int questionnaire = 3; questionnaire <= 4; questionnaire++) {
        sendAndKill(lumen, questionnaire);
      }
    } finally {
      jira.close();
    }
  }

  private static String[] people() {
    return IntStream.range(0, PEOPLE)
        .mapToObj(number -> contact("Person " + number, number + "@lumen.example", "nb"))
        .toArray(String[]::new);
  }

  private void sendAndKill(JsonNode lumen, int questionnaire) {
    pm().reach(jira.base().toString());
    int before = recipients().size();
    List<String> ids = lumen.path("contacts").findValuesAsText("id");
    JsonNode sent =
        pm().sent(
                "{'questionnaire':%d,'occasion':'SECOND_LOOK','contacts':%s}"
                    .formatted(questionnaire, ids));
    Wait.until("yes", () -> state(sent, "HANDED_OVER") > 0 ? "yes" : "none has left");
    jira.kill();
    jira = jira.restart();
    pm().levers().advance(Duration.ofMinutes(2));
    List<String> mails = recipients().subList(before, recipients().size());
    assertEquals("nobody got two", mails.size(), Set.copyOf(mails).size());
    assertTrue(Set.copyOf(states(sent)).toString(), KNOWN.containsAll(states(sent)));
    long uncertain = state(sent, "UNCERTAIN");
    System.out.printf(
        "killed: of %d mails %d left, %d uncertain%n", PEOPLE, mails.size(), uncertain);
    sendUncertainAgain(sent);
    assertEquals(0, state(sent, "UNCERTAIN"));
    assertEquals(mails.size() + uncertain, recipients().size() - before);
  }

  private void sendUncertainAgain(JsonNode sent) {
    StreamSupport.stream(pm().now(sent).path("invitations").spliterator(), false)
        .filter(invitation -> invitation.path("mail").asText().equals("UNCERTAIN"))
        .forEach(invitation -> assertOk(200, pm().about(invitation, "again", "{}")));
    recipients();
  }

  private List<String> recipients() {
    return pm().levers().mails().findValuesAsText("to");
  }

  private List<String> states(JsonNode sent) {
    return pm().now(sent).path("invitations").findValuesAsText("mail");
  }

  private int state(JsonNode sent, String state) {
    return Collections.frequency(states(sent), state);
  }
}
