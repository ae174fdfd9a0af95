package org.ballincourt.report.store;

import static org.ballincourt.report.store.TurnColumns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedAsk.Dates;
import org.ballincourt.report.TimedAsk.Outcome;

/** The columns of an ask in the order in which they are read. */
final class AskColumns {

  /** Of what is open while the client has not the ball, when that began. */
  private static final String AWAY =
      "CASE WHEN {ENDED_AT} IS NULL THEN (SELECT MAX(T.{STARTED_AT}) FROM [TURN] T"
          + " WHERE T.{ISSUE_ID} = C.{ISSUE_ID} AND T.{ENDED_AT} IS NULL"
          + " AND T.{PARTY} <> 'CLIENT') END";

  static final String SELECT =
      "SELECT {ISSUE_ID}, {HOME_ID}, {PROJECT_ID}, {PHASE_ID}, {CLIENT_ID}, {ASK_ID}, {ASKED_AT},"
          + " {TOLD_AT}, {DUE_AT}, {ENDED_AT}, {STATE}, {EXCESS_DAYS}, {EXCESS_SECONDS}, {ROUNDS}, "
          + AWAY
          + " FROM [COMMITMENT] C WHERE ";

  private AskColumns() {}

  static TimedAsk ask(ResultSet row) throws SQLException {
    Instant asked = Instant.ofEpochMilli(row.getLong(7));
    Dates dates =
        new Dates(asked, instant(row, 8), instant(row, 9), instant(row, 10), instant(row, 15));
    State state = State.valueOf(row.getString(11));
    Outcome outcome = new Outcome(state, TurnColumns.excess(row, 12), row.getInt(14));
    return new TimedAsk(row.getLong(6), TurnColumns.spot(row), dates, outcome);
  }
}
