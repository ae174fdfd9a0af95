package org.ballincourt.report.store;

import static org.ballincourt.jira.sql.Statements.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;

/** The columns of a turn in the order in which they are read. */
final class TurnColumns {

  static final String SELECT =
      "SELECT {ISSUE_ID}, {HOME_ID}, {PROJECT_ID}, {PHASE_ID}, {CLIENT_ID}, {PARTY}, {REASON},"
          + " {STARTED_AT}, {ENDED_AT}, {BUSINESS_SECONDS}, {DUE_AT}, {EXCESS_DAYS},"
          + " {EXCESS_SECONDS}, {ASK_ID}, {TOLD_AT} FROM [TURN] WHERE ";

  private TurnColumns() {}

  static TimedTurn turn(ResultSet row) throws SQLException {
    String reason = row.getString(7);
    Turn turn =
        new Turn(
            Party.valueOf(row.getString(6)),
            reason == null ? null : Reason.valueOf(reason),
            Instant.ofEpochMilli(row.getLong(8)),
            instant(row, 9));
    return new TimedTurn(spot(row), turn, number(row, 10), limit(row), asked(row));
  }

  static Spot spot(ResultSet row) throws SQLException {
    return new Spot(row.getLong(1), row.getLong(2), number(row, 3), number(row, 4), number(row, 5));
  }

  private static Limit limit(ResultSet row) throws SQLException {
    Instant due = instant(row, 11);
    return due == null ? Limit.NONE : new Limit(due, excess(row, 12));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    Long ask = number(row, 14);
    return ask == null ? Asked.NOTHING : new Asked(ask, instant(row, 15));
  }

  /** That of two columns, of which one or none has a value. */
  static Excess excess(ResultSet row, int column) throws SQLException {
    Long days = number(row, column);
    Long seconds = number(row, column + 1);
    if (days != null) {
      return new Excess(days, Unit.WORKING_DAYS);
    }
    return seconds == null ? null : new Excess(seconds, Unit.BUSINESS_SECONDS);
  }

  static Instant instant(ResultSet row, int column) throws SQLException {
    Long millis = number(row, column);
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
