package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.naive.NaiveHours;
import org.junit.ClassRule;
import org.junit.Test;

/** Histories worse than real ones: what must hold of turns holds of theirs. */
public final class GeneratedIssuesIT {

  private static final ExportFile EXPORT =
      GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), Seed.next());

  private static final Map<String, String> PARTIES =
      Map.of("3", "CLIENT", "777", "THIRD_PARTY", "5", "NOBODY", "10001", "NOBODY", "4", "TEAM");

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private final Court court = new Court(JIRA.as("admin"));
  private final Comparison comparison = new Comparison(court, EXPORT);

  @Test
  public void turnsAreThoseOfTheCategoriesWhereNoStatusIsNamed() {
    comparison.under(Map.of());
    assertInvariants();
  }

  @Test
  public void turnsAreThoseOfTheNamedStatuses() {
    comparison.under(PARTIES);
    assertInvariants();
  }

  private void assertInvariants() {
    EXPORT.issues().forEach(issue -> assertInvariants(court.turnsOf(issue.path("key").asText())));
  }

  private void assertInvariants(JsonNode answer) {
    Iterator<JsonNode> turns = answer.path("turns").iterator();
    JsonNode first = turns.next();
    JsonNode turn = first;
    while (turns.hasNext()) {
      JsonNode next = turns.next();
      assertNeighbours(turn, next);
      turn = next;
    }
    assertTrue("the last turn goes on", turn.path("endedAt").isNull());
    assertTallyAddsUp(answer, Instant.parse(first.path("startedAt").asText()));
  }

  private void assertNeighbours(JsonNode turn, JsonNode next) {
    assertFalse("only the last turn goes on", turn.path("endedAt").isNull());
    assertEquals("no gap, no overlap", turn.path("endedAt"), next.path("startedAt"));
    assertNotEquals("neighbours differ", whose(turn), whose(next));
  }

  private void assertTallyAddsUp(JsonNode answer, Instant created) {
    long sum = 0;
    for (JsonNode seconds : answer.path("tally")) {
      sum += seconds.asLong();
    }
    Instant at = Instant.parse(answer.path("at").asText());
    assertEquals(NaiveHours.STANDARD_WEEK.seconds(created, at), sum);
  }

  private static String whose(JsonNode turn) {
    return turn.path("party").asText() + turn.path("reason").asText();
  }
}
