package org.ballincourt.report.share.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Figure;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.report.share.store.StoredPieces.StoredSpot;

/** A turn as it is stored; instants are epoch milliseconds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredTurn(
    StoredSpot spot,
    Party party,
    Reason reason,
    long start,
    Long end,
    long seconds,
    StoredLimit limit,
    StoredWord ask,
    List<Figure> figures) {

  record StoredLimit(long due, StoredExcess excess) {
    static StoredLimit of(Limit limit) {
      return limit.due() == null
          ? null
          : new StoredLimit(limit.due().toEpochMilli(), StoredExcess.of(limit.excess()));
    }

    static Limit limit(StoredLimit stored) {
      return stored == null
          ? Limit.NONE
          : new Limit(Instant.ofEpochMilli(stored.due), StoredExcess.excess(stored.excess));
    }
  }

  record StoredExcess(long amount, Unit unit) {
    static StoredExcess of(Excess excess) {
      return excess == null ? null : new StoredExcess(excess.amount(), excess.unit());
    }

    static Excess excess(StoredExcess stored) {
      return stored == null ? null : new Excess(stored.amount, stored.unit);
    }
  }

  record StoredWord(long id, Long told) {
    static StoredWord of(Asked ask) {
      return ask.id() == null ? null : new StoredWord(ask.id(), millis(ask.told()));
    }

    static Asked ask(StoredWord stored) {
      return stored == null ? Asked.NOTHING : new Asked(stored.id, instant(stored.told));
    }
  }

  static Long millis(Instant instant) {
    return instant == null ? null : Long.valueOf(instant.toEpochMilli());
  }

  static Instant instant(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  static StoredTurn of(KeptTurn kept) {
    TimedTurn timed = kept.timed();
    Turn turn = timed.turn();
    return new StoredTurn(
        StoredSpot.of(timed.spot()),
        turn.party(),
        turn.reason(),
        turn.startedAt().toEpochMilli(),
        millis(turn.endedAt()),
        kept.seconds(),
        StoredLimit.of(timed.limit()),
        StoredWord.of(timed.ask()),
        StoredPieces.inOrder(kept.figures()));
  }

  KeptTurn turn() {
    Turn turn = new Turn(party, reason, Instant.ofEpochMilli(start), instant(end));
    TimedTurn timed =
        new TimedTurn(
            spot.spot(),
            turn,
            end == null ? null : seconds,
            StoredLimit.limit(limit),
            StoredWord.ask(ask));
    return new KeptTurn(timed, seconds, Set.copyOf(figures));
  }
}
