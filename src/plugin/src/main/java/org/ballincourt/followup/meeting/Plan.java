package org.ballincourt.followup.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Bounded;

/**
 * When, where and with whom a meeting is to be.
 *
 * @param time not null
 * @param venue not null
 * @param title as the client reads it, on one line, at most {@link #LONGEST_TITLE} characters
 * @param note what else the client reads in the invitation; at most {@link #LONGEST_NOTE}
 *     characters, empty for nothing
 * @param guests of the client, each contact once
 * @param ours the keys of the users who come from us
 */
public record Plan(
    Time time, Venue venue, String title, String note, List<Guest> guests, Set<String> ours) {

  /** In characters. */
  public static final int LONGEST_TITLE = 200;

  /** In characters. */
  public static final int LONGEST_NOTE = 4000;

  /**
   * @param startsAt whole minutes, not null
   * @param length whole minutes, more than none, at most {@link #LONGEST}
   */
  public record Time(Instant startsAt, Duration length) {

    public static final Duration LONGEST = Duration.ofHours(12);

    /**
     * @throws IllegalArgumentException where it is no such time
     */
    public Time {
      requireNonNull(startsAt, "startsAt");
      if (!isLength(requireNonNull(length, "length")) || startsAt.getEpochSecond() % 60 != 0) {
        throw new IllegalArgumentException("Not a time for a meeting");
      }
    }

    public static boolean isLength(Duration length) {
      return length.compareTo(Duration.ZERO) > 0
          && length.compareTo(LONGEST) <= 0
          && length.toSeconds() % 60 == 0;
    }

    /** Exclusive. */
    public Instant endsAt() {
      return startsAt.plus(length);
    }
  }

  /**
   * @throws IllegalArgumentException where a text is not such a one
   */
  public Plan {
    requireNonNull(time, "time");
    requireNonNull(venue, "venue");
    guests = List.copyOf(guests);
    ours = Set.copyOf(ours);
    if (!Bounded.isLine(title, LONGEST_TITLE)
        || note.codePointCount(0, note.length()) > LONGEST_NOTE) {
      throw new IllegalArgumentException("Not a title, or too long a note");
    }
  }
}
