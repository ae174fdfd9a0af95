package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.assertOk;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.junit.Test;

/** The same data under another address: nobody who is invited there hears of it. */
public final class HeldInvitationsIT {

  private static final String SITE = "/plugins/servlet/ballincourt/admin/site";
  private static final String SENDING = "/plugins/servlet/ballincourt/feedback/sending?id=";
  private static final String LUMEN = "lumen.example";

  @Test
  public void waitInACopyUntilSomebodyConfirmsThatMailMayLeave() {
    Launch launch = Launch.fresh();
    try (JiraProcess jira = launch.start()) {
      Sendings pm = new Sendings(jira::as, "pm");
      pm.lumen(contact("Henrik Dahl", "henrik@" + LUMEN, "nb"));
      pm.levers().mails();
    }
    try (JiraProcess copy = launch.withBaseUrl("https://staging.studio.example").start()) {
      Sendings pm = new Sendings(copy::as, "pm");
      pm.reach(copy.base().toString());
      JsonNode henrik = copy.as("pm").get("/rest/ballincourt/1.0/clients").json();
      JsonNode sent =
          pm.sent("{'questionnaire':3,'contacts':[%s]}".formatted(henrik.at("/0/contacts/0/id")));
      assertEquals(0, pm.mailsTo(LUMEN).size());
      assertEquals("HELD", mail(pm, sent));
      String page = copy.as("pm").get(SENDING + sent.path("id")).body();
      assertTrue(page, page.contains("held: this Jira is a copy, which writes to nobody"));
      assertOk(409, pm.about(sent.at("/invitations/0"), "again", "{}"));

      JiraClient admin = copy.as("admin").with("X-Atlassian-Token", "no-check");
      assertEquals(303, admin.postForm(SITE, "order=confirm").status());
      assertEquals(1, pm.mailsTo(LUMEN).size());
      assertEquals("HANDED_OVER", mail(pm, sent));
      String token = pm.tokensTo(LUMEN).get(0);
      assertEquals(200, Window.of(copy.base(), token).open("").statusCode());
    }
  }

  private static String mail(Sendings pm, JsonNode sent) {
    return pm.now(sent).at("/invitations/0/mail").asText();
  }
}
