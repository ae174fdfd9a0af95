package org.ballincourt.acceptance.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballincourt.acceptance.naive.NaiveTurn;
import org.ballincourt.acceptance.naive.NaiveWeek;

/**
 * What a client was asked for, and how it went.
 *
 * @param deeds of it, the ask first
 * @param turns of the whole life of its issue
 * @param theirs the client's week
 */
record NaiveAsk(List<Deed> deeds, List<NaiveTurn> turns, NaiveWeek theirs, Target target) {

  long id() {
    return deeds.get(0).id();
  }

  Instant asked() {
    return deeds.get(0).at();
  }

  Instant told() {
    return deeds.get(0).isTold() ? asked() : null;
  }

  /** When it came, was taken back, or the issue was done; null while it is open. */
  Instant ended() {
    return Stream.of(first("RECEIVED"), done(), first("WITHDRAWN"))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Instant done() {
    return turns.stream()
        .filter(turn -> "DONE".equals(turn.reason()) && turn.startedAt().isAfter(asked()))
        .map(NaiveTurn::startedAt)
        .findFirst()
        .orElse(null);
  }

  private Instant first(String kind) {
    return deeds.stream()
        .filter(deed -> deed.kind().equals(kind))
        .map(Deed::at)
        .findFirst()
        .orElse(null);
  }

  /** Whether we took it back before anything else ended it. */
  boolean isWithdrawn() {
    return ended() != null && ended().equals(first("WITHDRAWN")) && !ended().equals(done());
  }

  /** Up to when it can be late: while the ball is not with the client nothing comes on top. */
  Instant lateUntil(Instant now) {
    NaiveTurn open = turns.get(turns.size() - 1);
    Instant standing = open.party().equals("CLIENT") ? now : open.startedAt();
    return ended() == null ? standing : ended();
  }

  /**
   * Moved by the time in which the client had not the ball; null where they were not told, and
   * where there is no time to answer.
   */
  Instant due() {
    if (told() == null || !target.limits(theirs.day(told()), deeds.get(0).wish().kind())) {
      return null;
    }
    Instant due = target.due(theirs, told());
    long away = away();
    if (away == 0) {
      return due;
    }
    Instant moved = theirs.plus(due, away);
    return target.days() == null ? moved : theirs.closing(theirs.day(moved.minusSeconds(1)));
  }

  private long away() {
    Instant end = ended() == null ? turns.get(turns.size() - 1).startedAt() : ended();
    long away = 0;
    for (NaiveTurn turn : turns) {
      if (!turn.party().equals("CLIENT")) {
        Instant from = turn.startedAt().isAfter(told()) ? turn.startedAt() : told();
        boolean over = turn.endedAt() == null || turn.endedAt().isAfter(end);
        away += theirs.seconds(from, over ? end : turn.endedAt());
      }
    }
    return away;
  }

  boolean isLate() {
    return ended() != null && due() != null && ended().isAfter(due());
  }

  long excess() {
    return target.excess(theirs, due(), ended());
  }

  long rounds() {
    return turns.stream().filter(this::isFor).count();
  }

  /** Whether a turn of the client's is for it. */
  boolean isFor(NaiveTurn turn) {
    return turn.party().equals("CLIENT")
        && (turn.endedAt() == null || turn.endedAt().isAfter(asked()))
        && (ended() == null || turn.startedAt().isBefore(ended()));
  }
}
