package org.ballincourt.court;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Business time per party over a list of turns, each turn on the calendar that counts it. */
public final class Tally {

  private final Map<Party, Duration> times;

  private Tally(Map<Party, Duration> times) {
    this.times = times;
  }

  /** Open turns count up to {@code at}. */
  public static Tally of(List<Turn> turns, WorkingHours hours, Instant at) {
    Map<Party, Duration> times = new EnumMap<>(Party.class);
    turns.forEach(turn -> times.merge(turn.party(), hours.length(turn, at), Duration::plus));
    return new Tally(times);
  }

  /** Empty where the party never had a turn, which is not the same as zero. */
  public Optional<Duration> of(Party party) {
    return Optional.ofNullable(times.get(party));
  }
}
