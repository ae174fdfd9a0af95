package org.ballincourt.acceptance.naive;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.IssueJson;
import org.junit.Test;

/**
 * The naive derivation by the examples that the design's words call for; one is new, 3 in progress,
 * 6 done.
 */
public final class NaiveTurnsTest {

  private static final Instant CREATED = Instant.parse("2020-01-01T00:00:00Z");
  private static final StatusMap STATUSES =
      new StatusMap(Map.of(), Map.of("1", "new", "4", "new", "3", "indeterminate", "6", "done"));

  private final ArrayNode entries = new ObjectMapper().createArrayNode();

  @Test
  public void anIssueWithoutHistoryHasOneTurn() {
    assertEquals(List.of("NOBODY NOT_STARTED from 0"), turns(STATUSES));
  }

  @Test
  public void aNewStatusIsTheTeamsOnceTheIssueHasBeenElsewhere() {
    change(10, "1", "4");
    change(20, "4", "3");
    change(30, "3", "1");
    assertEquals(List.of("NOBODY NOT_STARTED from 0", "TEAM null from 20"), turns(STATUSES));
  }

  @Test
  public void ofSeveralChangesAtOneInstantTheLastCounts() {
    change(10, "1", "3");
    change(10, "3", "1");
    assertEquals(List.of("NOBODY NOT_STARTED from 0"), turns(STATUSES));
  }

  @Test
  public void aChangeBeforeCreationCountsAtCreation() {
    change(-5, "1", "3");
    assertEquals(List.of("TEAM null from 0"), turns(STATUSES));
  }

  @Test
  public void onlyWhereAChangeLeadsCounts() {
    change(10, "1", "3");
    change(20, "no such", "6");
    assertEquals(
        List.of("NOBODY NOT_STARTED from 0", "TEAM null from 10", "NOBODY DONE from 20"),
        turns(STATUSES));
  }

  @Test
  public void aNamedStatusIsItsPartysAndNobodysForAReason() {
    change(10, "1", "3");
    change(20, "3", "6");
    assertEquals(
        List.of("NOBODY PAUSED from 0", "CLIENT null from 10", "NOBODY DONE from 20"),
        turns(STATUSES.naming(Map.of("1", "NOBODY", "3", "CLIENT", "6", "NOBODY"))));
  }

  @Test
  public void aStatusThatJiraForgotIsTheTeamsAndSomewhereElse() {
    change(10, "1", "3");
    change(20, "3", "1");
    assertEquals(
        List.of("NOBODY NOT_STARTED from 0", "TEAM null from 10"), turns(STATUSES.forgetting("3")));
  }

  private void change(int second, String from, String to) {
    String id = Integer.toString(entries.size() + 8);
    String at = CREATED.plusSeconds(second).toString().replace("Z", ".000+0000");
    entries
        .addObject()
        .put("id", id)
        .put("created", at)
        .putArray("items")
        .addObject()
        .put("field", "status")
        .put("fieldtype", "jira")
        .put("from", from)
        .put("to", to);
  }

  private List<String> turns(StatusMap statuses) {
    return NaiveTurns.of(new IssueJson("ANY", 1, CREATED).history(entries).node(), statuses)
        .stream()
        .map(NaiveTurnsTest::words)
        .toList();
  }

  private static String words(NaiveTurn turn) {
    long second = turn.startedAt().getEpochSecond() - CREATED.getEpochSecond();
    return turn.party() + " " + turn.reason() + " from " + second;
  }
}
