package org.ballincourt.court.store.turn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.ballincourt.commitment.store.StoredCommitment;

/**
 * What an issue's turns have to be, in place of those that were seen.
 *
 * @param seen read before the issue and its history, not null
 * @param wanted oldest first, the last one open
 * @param commitments all that the client was ever asked for on the issue
 * @param rulesRevision of the rules under which they were derived
 * @param drawn the mark of the open row if one is made
 */
public record Replacement(
    StoredTurns seen,
    List<StoredTurn> wanted,
    List<StoredCommitment> commitments,
    long rulesRevision,
    long drawn) {

  public Replacement {
    wanted = List.copyOf(wanted);
    commitments = List.copyOf(commitments);
  }

  /** With a mark of its own. */
  public Replacement(
      StoredTurns seen,
      List<StoredTurn> wanted,
      List<StoredCommitment> commitments,
      long rulesRevision) {
    this(seen, wanted, commitments, rulesRevision, drawMark());
  }

  private static long drawMark() {
    return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
  }

  /** Of an issue on which nothing was ever asked. */
  public Replacement(StoredTurns seen, List<StoredTurn> wanted, long rulesRevision) {
    this(seen, wanted, List.of(), rulesRevision);
  }

  /** Whether something has to be written, if only the rules under which it was looked at. */
  public boolean isDue() {
    return !seen.turns().equals(wanted) || seen.rulesRevision() != rulesRevision;
  }

  /** Whether the turns that were kept were not what history says. */
  public boolean findsTurnsWrong() {
    return !turnsOf(seen.turns()).equals(turnsOf(wanted));
  }

  /** Without what is noted beside them: statuses that Jira has deleted since, time logged. */
  private static List<StoredTurn> turnsOf(List<StoredTurn> stored) {
    return stored.stream().map(StoredTurn::bare).toList();
  }

  /** The mark that the open row bears once this is kept. */
  public long mark() {
    return isDue() ? drawn : seen.mark();
  }

  /** How many closed turns stay as they are. */
  int same() {
    return Math.min(seen.sameAs(wanted), wanted.size() - 1);
  }

  /** The columns of the rows that have to be made, all with the mark that was drawn. */
  List<Map<String, Object>> rows() {
    return wanted.stream()
        .skip(same())
        .map(turn -> turn.row(seen.issueId(), rulesRevision, drawn))
        .toList();
  }
}
