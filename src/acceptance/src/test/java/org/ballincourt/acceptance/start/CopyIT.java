package org.ballincourt.acceptance.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.junit.Test;

/** The same data under another address: what was meant for clients stays here. */
public final class CopyIT {
  private static final String ADMIN = "/plugins/servlet/ballincourt/admin/";
  private static final String SITE = ADMIN + "site";
  private static final String COPY = "https://staging.studio.example";

  @Test
  public void holdsAllMailUntilSomebodyConfirmsThatItMayLeave() {
    Launch launch = Launch.fresh().withProjectsOff();
    try (JiraProcess jira = launch.start()) {
      sendMail(jira);
      assertEquals(1, levers(jira).mails().size());
    }
    try (JiraProcess again = launch.start()) {
      sendMail(again);
      assertEquals("at another port it is the same Jira", 2, levers(again).mails().size());
    }
    try (JiraProcess copy = launch.withBaseUrl(COPY).start()) {
      sendMail(copy);
      assertEquals(2, levers(copy).mails().size());
      String page = admin(copy).get(SITE).body();
      assertTrue(page, page.contains("No mail leaves this Jira"));
      assertTrue(page, page.contains(COPY));
      assertTrue(admin(copy).get(ADMIN + "health").body().contains("No mail leaves: this is not"));

      assertEquals(403, copy.as("admin").postForm(SITE, "order=confirm").status());
      assertEquals(2, levers(copy).mails().size());
      assertEquals(303, admin(copy).postForm(SITE, "order=confirm").status());
      assertEquals(3, levers(copy).mails().size());
      assertFalse(admin(copy).get(SITE).body().contains("No mail leaves this Jira"));
    }
  }

  private static JiraClient admin(JiraProcess jira) {
    return jira.as("admin").with("X-Atlassian-Token", "no-check");
  }

  private static Levers levers(JiraProcess jira) {
    return new Levers(admin(jira));
  }

  private static void sendMail(JiraProcess jira) {
    assertEquals(303, admin(jira).postForm(SITE, "order=mail").status());
  }
}
