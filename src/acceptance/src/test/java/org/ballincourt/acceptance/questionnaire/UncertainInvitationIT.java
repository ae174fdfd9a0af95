package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.assertOk;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.junit.Test;

/** A power cut between taking an invitation and telling that it was handed over. */
public final class UncertainInvitationIT {

  private static final String HEALTH = "/plugins/servlet/ballincourt/admin/health";
  private static final String SENDING = "/plugins/servlet/ballincourt/feedback/sending?id=";
  private static final String LUMEN = "lumen.example";
  private static final String TAKEN =
      "update \"AO_CB0320_MAIL_STAND\" set \"STATE\" = 'TAKEN' where \"LINKED_TO\" = %d";

  @Test
  public void isToldAndSentAgainOnceWithALinkOfItsOwn() throws Exception {
    try (Postgres postgres = Postgres.start();
        JiraProcess jira = Launch.fresh().withDatabase(postgres.url()).start()) {
      Sendings pm = new Sendings(jira::as, "pm");
      pm.reach(jira.base().toString());
      JsonNode lumen = pm.lumen(contact("Henrik Dahl", "henrik@" + LUMEN, "nb"));
      JsonNode sent =
          pm.sent("{'questionnaire':3,'contacts':[%s]}".formatted(lumen.at("/contacts/0/id")));
      assertEquals(1, pm.mailsTo(LUMEN).size());
      JsonNode henrik = sent.at("/invitations/0");
      postgres.update(TAKEN.formatted(henrik.path("id").asLong()));
      pm.levers().advance(Duration.ofMinutes(2));

      assertEquals(1, pm.mailsTo(LUMEN).size());
      assertEquals("UNCERTAIN", pm.now(sent).at("/invitations/0/mail").asText());
      String page = jira.as("pm").get(SENDING + sent.path("id")).body();
      assertTrue(page, page.contains("Nobody knows whether it has left."));
      assertTrue(health(jira).contains("henrik@" + LUMEN));

      assertOk(200, pm.about(henrik, "again", "{}"));
      List<String> tokens = pm.tokensTo(LUMEN);
      assertEquals("each link its own", 2, Set.copyOf(tokens).size());
      for (String token : tokens) {
        assertEquals(200, Window.of(jira.base(), token).open("").statusCode());
      }
      assertFalse(health(jira).contains("henrik@" + LUMEN));
      pm.levers().advance(Duration.ofMinutes(2));
      assertEquals("no third mail", 2, pm.mailsTo(LUMEN).size());
      assertEquals("HANDED_OVER", pm.now(sent).at("/invitations/0/mail").asText());
    }
  }

  private static String health(JiraProcess jira) {
    JiraClient admin = jira.as("admin").with("X-Atlassian-Token", "no-check");
    return admin.get(HEALTH).body();
  }
}
