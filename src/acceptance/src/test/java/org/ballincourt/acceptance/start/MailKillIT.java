package org.ballincourt.acceptance.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.junit.Test;

/** A power cut while mails leave. */
public final class MailKillIT {
  private static final String ADMIN = "/plugins/servlet/ballincourt/admin/";
  private static final int MAILS = 60;

  @Test
  public void losesNoMailAndSendsNoneTwice() {
    try (JiraProcess jira = Launch.fresh().withProjectsOff().start()) {
      for (int i = 0; i < MAILS; i++) {
        assertEquals(303, admin(jira).postForm(ADMIN + "site", "order=mail").status());
      }
      try (JiraProcess again = jira.restart()) {
        Levers levers = new Levers(admin(again));
        int left = levers.mails().size();
        assertEquals(left, levers.mails().size());
        Map<String, Integer> stands = stands(levers);

        int handedOver = stands.getOrDefault("HANDED_OVER", 0);
        int uncertain = stands.getOrDefault("TAKEN", 0);
        assertEquals(stands.toString(), MAILS, handedOver + uncertain);
        assertTrue(left + " of " + stands, left <= MAILS);
        assertEveryUncertainOneIsShown(uncertain, levers, again);
      }
    }
  }

  private static void assertEveryUncertainOneIsShown(
      int uncertain, Levers levers, JiraProcess jira) {
    levers.advance(Duration.ofMinutes(2));
    String health = admin(jira).get(ADMIN + "health").body();
    assertEquals(uncertain, health.split("name=\"again\"", -1).length - 1);
  }

  private static Map<String, Integer> stands(Levers levers) {
    Map<String, Integer> stands = new TreeMap<>();
    for (JsonNode row : levers.rows("MAIL_STAND")) {
      stands.merge(row.path("STATE").asText(), 1, Integer::sum);
    }
    return stands;
  }

  private static JiraClient admin(JiraProcess jira) {
    return jira.as("admin").with("X-Atlassian-Token", "no-check");
  }
}
