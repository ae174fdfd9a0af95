package org.ballincourt.commitment.naive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;

/**
 * What is said of the open turn: its date is that of the open ask where the move is the client's,
 * else it is counted from the turn's beginning – there is none where an ask ended in the turn –; a
 * client is late only for what they were told.
 */
record NaivePanel(
    Turn turn, Optional<NaiveAsk> ask, boolean isAskOver, List<Turn> turns, Setting setting) {

  static NaivePanel of(List<NaiveAsk> asks, List<Turn> turns, Setting setting) {
    Turn open = turns.get(turns.size() - 1);
    Optional<NaiveAsk> ask =
        asks.stream()
            .filter(any -> open.party() == Party.CLIENT && any.state(turns) == State.OPEN)
            .findFirst();
    boolean over =
        open.party() == Party.CLIENT
            && asks.stream()
                .flatMap(any -> any.end(turns).stream())
                .anyMatch(end -> end.at().isAfter(open.startedAt()));
    return new NaivePanel(open, ask, over, turns, setting);
  }

  Optional<Instant> due(Instant at) {
    if (ask.isPresent()) {
      return ask.get().due(turns, at);
    }
    boolean limited = turn.party() != Party.NOBODY && setting.target() != null && !isAskOver;
    return limited ? Optional.of(counted()) : Optional.empty();
  }

  private Instant counted() {
    Setting.Hours hours = turn.party() == Party.CLIENT ? setting.client() : setting.team();
    return hours.naive().end(turn.startedAt(), setting.target());
  }

  boolean isOverdue(Instant at) {
    boolean canBe = turn.party() != Party.CLIENT || ask.isPresent();
    return canBe && due(at).filter(at::isAfter).isPresent();
  }
}
