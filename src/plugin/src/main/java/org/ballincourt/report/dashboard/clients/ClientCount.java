package org.ballincourt.report.dashboard.clients;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Lengths;
import org.ballincourt.report.Period;
import org.ballincourt.report.SecondsList;
import org.ballincourt.report.TimedTurn;

/** Counts turns client by client, in any order. Not for several threads. */
final class ClientCount implements Consumer<TimedTurn> {

  private final Instant start;
  private final Instant end;
  private final Map<Long, OfClient> clients = new HashMap<>();

  /**
   * @param period turns that ended in it are counted
   */
  ClientCount(Period period) {
    start = period.start();
    end = period.end();
  }

  /** What was counted of one client. */
  static final class OfClient {
    private final SecondsList theirs = new SecondsList();
    private final SecondsList ours = new SecondsList();
    private Instant lastChange = Instant.MIN;
    private boolean open;

    Lengths theirs() {
      return theirs.lengths();
    }

    Lengths ours() {
      return ours.lengths();
    }

    /** When a turn last began or ended; before all time where none did. */
    Instant lastChange() {
      return lastChange;
    }

    /** Whether anything is left to be done. */
    boolean isOpen() {
      return open;
    }

    private void changed(Instant at) {
      if (at.isAfter(lastChange)) {
        lastChange = at;
      }
    }
  }

  @Override
  public void accept(TimedTurn timed) {
    if (timed.spot().client() != null) {
      count(timed, clients.computeIfAbsent(timed.spot().client(), any -> new OfClient()));
    }
  }

  private void count(TimedTurn timed, OfClient client) {
    Turn turn = timed.turn();
    client.changed(turn.startedAt());
    if (turn.isOpen()) {
      client.open = true;
      return;
    }
    client.changed(turn.endedAt());
    if (isIn(turn.endedAt())) {
      addLength(timed, client);
    }
  }

  private static void addLength(TimedTurn timed, OfClient client) {
    if (timed.turn().party() == Party.CLIENT) {
      client.theirs.add(timed.seconds());
    } else if (timed.turn().party() == Party.TEAM) {
      client.ours.add(timed.seconds());
    }
  }

  private boolean isIn(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  OfClient of(long client) {
    return clients.getOrDefault(client, new OfClient());
  }
}
