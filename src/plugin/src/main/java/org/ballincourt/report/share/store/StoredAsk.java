package org.ballincourt.report.share.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.report.Figure;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedAsk.Dates;
import org.ballincourt.report.TimedAsk.Outcome;
import org.ballincourt.report.share.KeptAsk;
import org.ballincourt.report.share.store.StoredPieces.StoredSpot;
import org.ballincourt.report.share.store.StoredTurn.StoredExcess;

/** Something that the client was asked for, as it is stored. */
record StoredAsk(
    long id, StoredSpot spot, StoredDates dates, StoredOutcome outcome, List<Figure> figures) {

  /** Epoch milliseconds. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StoredDates(long asked, Long told, Long due, Long ended, Long away) {
    static StoredDates of(Dates dates) {
      return new StoredDates(
          dates.asked().toEpochMilli(),
          StoredTurn.millis(dates.told()),
          StoredTurn.millis(dates.due()),
          StoredTurn.millis(dates.ended()),
          StoredTurn.millis(dates.away()));
    }

    Dates dates() {
      return new Dates(
          StoredTurn.instant(asked),
          StoredTurn.instant(told),
          StoredTurn.instant(due),
          StoredTurn.instant(ended),
          StoredTurn.instant(away));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StoredOutcome(State state, StoredExcess excess, int rounds) {
    static StoredOutcome of(Outcome outcome) {
      return new StoredOutcome(
          outcome.state(), StoredExcess.of(outcome.excess()), outcome.rounds());
    }

    Outcome outcome() {
      return new Outcome(state, StoredExcess.excess(excess), rounds);
    }
  }

  static StoredAsk of(KeptAsk kept) {
    TimedAsk ask = kept.timed();
    return new StoredAsk(
        ask.id(),
        StoredSpot.of(ask.spot()),
        StoredDates.of(ask.dates()),
        StoredOutcome.of(ask.outcome()),
        StoredPieces.inOrder(kept.figures()));
  }

  KeptAsk ask() {
    TimedAsk ask = new TimedAsk(id, spot.spot(), dates.dates(), outcome.outcome());
    return new KeptAsk(ask, Set.copyOf(figures));
  }
}
