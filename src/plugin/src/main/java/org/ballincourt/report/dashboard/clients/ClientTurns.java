package org.ballincourt.report.dashboard.clients;

import jakarta.inject.Inject;
import org.ballincourt.report.Period;
import org.ballincourt.report.dashboard.Lately;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.store.ReportStore;
import org.springframework.stereotype.Component;

/** Counts the turns of clients in the last weeks; one statement, however many there are. */
@Component
public class ClientTurns {

  /** Whoever asks for fewer weeks still learns who has been quiet. */
  private static final int FEWEST_WEEKS = 5;

  private final ReportStore store;
  private final Lately lately;

  @Inject
  public ClientTurns(ReportStore store, Lately lately) {
    this.store = store;
    this.lately = lately;
  }

  /** The weeks in which turns ended that are counted. */
  Period period(int weeks) {
    return lately.weeks(weeks);
  }

  /** What is looked at, to know when something last changed. */
  Period horizon(int weeks) {
    return lately.weeks(Math.max(FEWEST_WEEKS, weeks));
  }

  ClientCount of(Scope scope, int weeks) {
    ClientCount count = new ClientCount(period(weeks));
    store.turns(scope.report(), horizon(weeks), count);
    return count;
  }
}
