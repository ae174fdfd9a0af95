package org.ballincourt.court.store.total;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.total.Totals.Place;
import org.ballincourt.jira.sql.OwnTables;
import org.ballincourt.jira.sql.Statements;
import org.springframework.stereotype.Component;

/**
 * Adds up the turns that lay in a project, also those of issues that have moved on since. Active
 * Objects knows no sums, so this is SQL, such as every database understands that Jira runs on.
 */
@Component
public class ProjectTotals {

  private static final String OF_SIDES =
      " FROM [TURN] WHERE {PROJECT_ID} = ? AND {PARTY} <> ? AND ";

  private static final String CLOSED =
      "SELECT {PHASE_ID}, {PARTY}, SUM({BUSINESS_SECONDS}), COUNT(*)"
          + OF_SIDES
          + "{ENDED_AT} IS NOT NULL GROUP BY {PHASE_ID}, {PARTY}";

  private static final String OPEN =
      "SELECT {PHASE_ID}, {PARTY}, {STARTED_AT}" + OF_SIDES + "{ENDED_AT} IS NULL";

  private final OwnTables tables;

  @Inject
  public ProjectTotals(OwnTables tables) {
    this.tables = tables;
  }

  /**
   * The time of turns that are over as it was counted, and of open ones up to now; two statements.
   *
   * @param hours of the project; they count what is open
   * @throws IllegalStateException where the database does not answer
   */
  public Totals of(long projectId, WorkingHours hours, Instant now) {
    return tables.read(statements -> new Totals(read(statements, projectId, hours, now)));
  }

  private static Map<Place, Total> read(
      Statements statements, long projectId, WorkingHours hours, Instant now) throws SQLException {
    List<Object> values = List.of(projectId, Party.NOBODY.name());
    Map<Place, Total> totals = new HashMap<>();
    statements.each(CLOSED, values, row -> add(totals, row, closed(row)));
    statements.each(OPEN, values, row -> add(totals, row, open(row, hours, now)));
    return totals;
  }

  private static void add(Map<Place, Total> totals, ResultSet row, Total total)
      throws SQLException {
    totals.merge(place(row), total, Total::plus);
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(Statements.number(row, 1), party(row));
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
}
