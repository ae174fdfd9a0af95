package org.ballincourt.acceptance.asking;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.rest.Length;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Two who ask about one issue at once, in two windows. */
public final class AtOnceIT {

  @ClassRule public static final RunningJira JIRA = Lumen.jira(0, 1);

  private static final int ROUNDS = Length.tenthOf(100);
  private static final ExecutorService WINDOWS = Executors.newFixedThreadPool(2);

  private final CyclicBarrier together = new CyclicBarrier(2);

  @BeforeClass
  public static void begin() {
    Lumen.begin(JIRA);
  }

  @AfterClass
  public static void close() {
    WINDOWS.shutdownNow();
  }

  @Test
  public void oneAsksAndTheOtherIsToldWhatIsAsked() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Desk.Made issue = new Desk(JIRA.as("pm")).create(Lumen.PROJECT, "Sketches");
      List<Future<Reply>> asks =
          WINDOWS.invokeAll(
              List.of(asking("pm", "Texts", issue.key()), asking("admin", "Logo", issue.key())));
      assertOneOf(issue, asks.get(0).get(), asks.get(1).get());
    }
  }

  private Callable<Reply> asking(String user, String need, String issue) {
    Asks asks = new Asks(JIRA.as(user));
    return () -> {
      together.await();
      return asks.ask(issue, "{'kind':'CONTENT','needs':['" + need + "']}");
    };
  }

  private static void assertOneOf(Desk.Made issue, Reply one, Reply two) {
    Reply done = one.status() == 201 ? one : two;
    Reply refused = done == one ? two : one;
    assertEquals(done.toString(), 201, done.status());
    assertEquals(refused.toString(), 409, refused.status());
    assertEquals(done.json().path("id"), refused.json().path("commitment"));
    String need = done.json().path("needs").get(0).path("what").asText();
    assertTrue(refused.toString(), refused.body().contains(need));
    assertEquals(List.of("ASKED"), facts(issue.id()));
  }

  private static List<String> facts(long issue) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode fact : new Levers(JIRA.as("admin")).rows("FACT")) {
      if (fact.path("ISSUE_ID").asLong() == issue) {
        kinds.add(fact.path("KIND").asText());
      }
    }
    return kinds;
  }
}
