package org.ballincourt.report.dashboard.clients;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why somebody should talk to a client. It says nothing of how good a client is.
 *
 * @param slid how many issues were let slide
 * @param oldest when the first of them was due; null for none
 * @param unhappy when the latest feedback was asked for, where an answer in it was low; null else
 * @param silence null where something has happened lately, or nothing is open
 */
public record Attention(int slid, Instant oldest, Instant unhappy, Silence silence) {

  /** What comes first should be looked at first. */
  public enum Why {
    LET_SLIDE,
    UNHAPPY,
    QUIET
  }

  /**
   * That nothing has happened for a while.
   *
   * @param since when something last did; null where that is longer ago than was looked
   */
  public record Silence(Instant since) {}

  /** By what should be done next; no figure of how long anybody takes decides. */
  static final Comparator<Attention> FIRST =
      comparing(Attention::rank).thenComparing(Attention::oldest, nullsLast(naturalOrder()));

  /** In the order in which they count; empty for nothing. */
  public Set<Why> reasons() {
    Set<Why> reasons = EnumSet.noneOf(Why.class);
    if (slid > 0) {
      reasons.add(Why.LET_SLIDE);
    }
    if (unhappy != null) {
      reasons.add(Why.UNHAPPY);
    }
    if (silence != null) {
      reasons.add(Why.QUIET);
    }
    return reasons;
  }

  private int rank() {
    return reasons().stream().map(Why::ordinal).findFirst().orElse(Why.values().length);
  }
}
