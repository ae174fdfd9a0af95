package org.ballincourt.court.store.total;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.total.Totals.Place;
import org.springframework.stereotype.Component;

/**
 * Adds up the turns that lay in a project, also those of issues that have moved on since. Active
 * Objects knows no sums, so this is SQL, such as every database understands that Jira runs on.
 */
@Component
public class ProjectTotals {

  private static final String OF_SIDES =
      " FROM {TURN} WHERE {PROJECT_ID} = ? AND {PARTY} <> ? AND ";

  private static final String CLOSED =
      "SELECT {PHASE_ID}, {PARTY}, SUM({BUSINESS_SECONDS}), COUNT(*)"
          + OF_SIDES
          + "{ENDED_AT} IS NOT NULL GROUP BY {PHASE_ID}, {PARTY}";

  private static final String OPEN =
      "SELECT {PHASE_ID}, {PARTY}, {STARTED_AT}" + OF_SIDES + "{ENDED_AT} IS NULL";

  private final TransactionalExecutorFactory connections;
  private volatile TurnTable table; // it stays where it is

  @Inject
  public ProjectTotals(TransactionalExecutorFactory connections) {
    this.connections = connections;
  }

  /**
   * The time of turns that are over as it was counted, and of open ones up to now; two statements.
   *
   * @param hours of the project; they count what is open
   * @throws IllegalStateException where the database does not answer
   */
  public Totals of(long projectId, WorkingHours hours, Instant now) {
    return connections
        .createReadOnly()
        .execute(connection -> new Totals(read(connection, projectId, hours, now)));
  }

  /** A callback may throw no checked exception. */
  private Map<Place, Total> read(
      Connection connection, long projectId, WorkingHours hours, Instant now) {
    Map<Place, Total> totals = new HashMap<>();
    try {
      read(connection, CLOSED, projectId, row -> add(totals, row, closed(row)));
      read(connection, OPEN, projectId, row -> add(totals, row, open(row, hours, now)));
    } catch (SQLException e) {
      throw new IllegalStateException("the turns of project " + projectId + " cannot be read", e);
    }
    return totals;
  }

  private static void add(Map<Place, Total> totals, ResultSet row, Total total)
      throws SQLException {
    totals.merge(place(row), total, Total::plus);
  }

  private static Place place(ResultSet row) throws SQLException {
    long phase = row.getLong(1);
    return new Place(row.wasNull() ? null : phase, party(row));
  }

  private static Party party(ResultSet row) throws SQLException {
    return Party.valueOf(row.getString(2));
  }

  private static Total closed(ResultSet row) throws SQLException {
    return new Total(Duration.ofSeconds(row.getLong(3)), row.getLong(4));
  }

  private static Total open(ResultSet row, WorkingHours hours, Instant now) throws SQLException {
    Instant start = Instant.ofEpochMilli(row.getLong(3));
    return new Total(hours.of(party(row)).hours().between(start, now), 1);
  }

  private interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  private void read(Connection connection, String statement, long projectId, Reader reader)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(named(connection, statement))) {
      prepared.setLong(1, projectId);
      prepared.setString(2, Party.NOBODY.name());
      ResultSet rows = prepared.executeQuery(); // closed with its statement
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  private String named(Connection connection, String statement) throws SQLException {
    if (table == null) {
      table = TurnTable.in(connection);
    }
    return table.named(statement);
  }
}
