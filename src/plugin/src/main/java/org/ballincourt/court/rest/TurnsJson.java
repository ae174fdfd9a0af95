package org.ballincourt.court.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.jira.rest.Wire;

/** The turns of an issue and their tally, on the wire. */
public record TurnsJson(String issue, String at, List<TurnJson> turns, Map<Party, Long> tally) {

  /** One turn, as long as it is on its own calendar; {@code endedAt} is null while it is open. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TurnJson(
      Party party, Reason reason, String startedAt, String endedAt, long businessSeconds) {

    static TurnJson of(Turn turn, Duration length) {
      return new TurnJson(
          turn.party(),
          turn.reason(),
          Wire.instant(turn.startedAt()),
          Wire.instant(turn.endedAt()),
          length.toSeconds());
    }
  }

  static TurnsJson of(String issue, CountedTurns counted, Instant at) {
    Tally tally = counted.tally(at);
    Map<Party, Long> seconds = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      seconds.put(party, tally.of(party).orElse(Duration.ZERO).toSeconds());
    }
    return new TurnsJson(
        issue,
        Wire.instant(at),
        counted.turns().stream().map(turn -> TurnJson.of(turn, counted.length(turn, at))).toList(),
        seconds);
  }
}
