package org.ballincourt.commitment.fact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One thing that was done about an issue, as somebody wrote it down. Facts are only added; what
 * they mean together is derived anew each time.
 *
 * @param id a later one is higher; 0 before it is written down
 * @param kind not null
 * @param commitment the id of the ask that it belongs to; null for an ask itself, and for a bare
 *     hand-over
 * @param at when it happened, which may be before it was written down; not null
 * @param content what else is known of it, not null
 * @param entry who wrote it down, and when; not null
 */
public record Fact(
    long id, Kind kind, Long commitment, Instant at, FactContent content, Entry entry) {

  /** What can happen. */
  public enum Kind {
    /** The ball was given to a party, with nothing promised. */
    HANDED_OVER,
    /** The ball was given to the client, together with what is needed from them. */
    ASKED,
    /** The client was told of it. */
    TOLD,
    /** Some of what was needed came. */
    RECEIVED,
    /** The client asked something back, so that it is our move until we answer. */
    QUESTIONED,
    /** We answered, and it is the client's move again. */
    ANSWERED,
    /** The client was reminded. */
    NUDGED,
    /** More is needed. */
    ADDED,
    /** It is not needed any more. */
    WITHDRAWN
  }

  /**
   * The writing down of a fact.
   *
   * @param at not null
   * @param author the key of a user; null where nobody was logged in
   */
  public record Entry(Instant at, String author) {

    public Entry {
      requireNonNull(at, "at");
    }
  }

  public Fact {
    requireNonNull(kind, "kind");
    requireNonNull(at, "at");
    requireNonNull(content, "content");
    requireNonNull(entry, "entry");
  }

  /** One that happens as it is written down. */
  public static Fact now(Kind kind, Long commitment, FactContent content, Entry entry) {
    return new Fact(0, kind, commitment, entry.at(), content, entry);
  }

  /** The same, at another time. */
  public Fact happening(Instant earlier) {
    return new Fact(id, kind, commitment, earlier, content, entry);
  }

  /** Whether it was written down at another time than it happened. */
  public boolean isCorrected() {
    return !at.equals(entry.at());
  }

  public boolean belongsTo(long ask) {
    return commitment == null ? kind == Kind.ASKED && id == ask : commitment == ask;
  }
}
