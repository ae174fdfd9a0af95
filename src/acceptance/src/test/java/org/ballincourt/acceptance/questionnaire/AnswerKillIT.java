package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.Test;

/** A power cut after somebody has sent her answers and before she reads so: they are kept. */
public final class AnswerKillIT {

  private JiraProcess jira;

  private Sendings pm() {
    return new Sendings(jira::as, "pm");
  }

  @Test
  public void noAnswerIsLostBetweenSendingItAndReadingSo() {
    jira = Launch.fresh().start();
    try {
      pm().reach(jira.base().toString());
      JsonNode lumen = pm().lumen(contact("Henrik Dahl", "henrik@lumen.example", "en"));
      JsonNode sent =
          pm().sent("{'questionnaire':4,'contacts':[%s]}".formatted(lumen.at("/contacts/0/id")));
      Window henrik = Window.of(jira.base(), pm().tokensTo("lumen.example").get(0));
      String last = henrik.answerAll("Not a word of this may be lost");
      String proof = henrik.proof();
      CompletableFuture<?> answer =
          CompletableFuture.supplyAsync(() -> henrik.post(last, "proof", proof, "deed", "finish"));
      Wait.until("FINISHED", () -> state(sent));
      jira.kill();
      outcome(answer);
      jira = jira.restart();
      assertEquals("FINISHED", state(sent));
      assertTrue(
          pm().levers().rows("ANSWER").toString().contains("Not a word of this may be lost"));
      assertEquals(1, pm().levers().rows("SHEET").size());
      assertEquals(0, pm().levers().rows("DRAFT").size());
    } finally {
      jira.close();
    }
  }

  /** She may have read it or not. */
  private static void outcome(CompletableFuture<?> answer) {
    try {
      answer.join();
    } catch (CompletionException e) {
      assertTrue(e.toString(), e.getCause() instanceof UncheckedIOException);
    }
  }

  private String state(JsonNode sent) {
    return pm().now(sent).at("/invitations/0/state").asText();
  }
}
