package org.ballincourt.acceptance.dashboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.feedback.Answered;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What somebody answered shows on a dashboard, until we have done what we said. */
public final class FeedbackItemIT {

  private static Postgres postgres;
  private static JiraProcess jira;
  private static Answered answered;
  private static long client;

  private final JiraClient pm = jira.as("pm");
  private final JiraClient lead = jira.as("lead");

  @BeforeClass
  public static void start() {
    postgres = Postgres.start();
    jira = Launch.fresh().withDatabase(postgres.url()).start();
    answered = new Answered(postgres, jira.as("pm"));
    client = answered.client().path("id").asLong();
    new Court(jira.as("pm")).save(Answered.PROJECT, "{\"statuses\":{}}");
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

  @Test
  public void tellsWhoAnsweredWhatWeWillDoAndWhoIsNotHappy() {
    assertFalse(reasons().contains("UNHAPPY"));
    long sending = answered.send(answered.questionnaire("pulse"), true);
    long first = answered.invitations(sending).get(0);
    String sheet = answered.answer(sending, first, null, "going", "2", "Too slow");
    Reply made =
        pm.post(
            Court.BASE + "/answers/" + sheet + "/going/actions",
            "{\"kind\":\"WILL\",\"text\":\"Drafts on Fridays\","
                + "\"issue\":{\"project\":\"LUM\",\"summary\":\"Drafts\"}}");
    assertEquals(made.toString(), 201, made.status());

    JsonNode item = feedback();
    assertEquals(1, item.at("/asked/sendings").asInt());
    assertEquals(1, item.at("/asked/rate/finished").asInt());
    assertEquals("Answered: 1 of 6", item.at("/asked/answered").asText());
    assertEquals(1, item.at("/promises/total").asInt());
    assertEquals("Drafts on Fridays", item.at("/promises/rows/0/text").asText());
    assertEquals("Drafts", item.at("/promises/rows/0/issue/summary").asText());
    assertFalse(item.at("/promises/rows/0/ready").asBoolean());
    assertTrue(reasons().contains("UNHAPPY"));

    close(made.json().path("issue").path("key").asText());
    assertTrue(feedback().at("/promises/rows/0/ready").asBoolean());
    say(made.json().path("id").asLong());
    assertEquals(0, feedback().at("/promises/total").asInt());
  }

  private JsonNode feedback() {
    return lead.get(Court.BASE + "/dashboard/feedback?client=" + client).json();
  }

  private List<String> reasons() {
    JsonNode item = lead.get(Court.BASE + "/dashboard/clients?client=" + client).json();
    List<String> reasons = new ArrayList<>();
    item.at("/clients/0/attention").forEach(reason -> reasons.add(reason.path("why").asText()));
    return reasons;
  }

  private void close(String issue) {
    JsonNode ways = pm.get("/rest/api/2/issue/" + issue + "/transitions").json();
    for (JsonNode way : ways.path("transitions")) {
      if (way.at("/to/statusCategory/key").asText().equals("done")) {
        assertEquals(204, new Desk(pm).transition(issue, way.path("id").asText()).status());
        return;
      }
    }
    assertEquals(204, new Desk(pm).transition(issue, "90005").status());
  }

  private void say(long action) {
    Reply said =
        pm.put(
            Court.BASE + "/actions/" + action,
            "{\"kind\":\"DID\",\"text\":\"Drafts come on Fridays\"}");
    assertEquals(said.toString(), 200, said.status());
  }
}
