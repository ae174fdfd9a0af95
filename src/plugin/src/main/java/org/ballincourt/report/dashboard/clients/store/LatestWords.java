package org.ballincourt.report.dashboard.clients.store;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.jira.sql.OwnTables;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/** Reads when somebody last did something by hand about an issue of a client’s. */
@Component
public class LatestWords {

  private static final String BY_CLIENT =
      "SELECT t.{CLIENT_ID}, MAX(f.{HAPPENED_AT}) FROM [FACT] f, [TURN] t"
          + " WHERE f.{ISSUE_ID} = t.{ISSUE_ID} AND f.{HAPPENED_AT} >= ?"
          + " AND t.{ENDED_AT} IS NULL AND t.{CLIENT_ID} IS NOT NULL AND t.{HOME_ID} IN (%s)"
          + " GROUP BY t.{CLIENT_ID}";

  private final OwnTables tables;

  @Inject
  public LatestWords(OwnTables tables) {
    this.tables = tables;
  }

  /**
   * By client, without those of whom nothing was done since then; one statement for each thousand
   * projects.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public Map<Long, Instant> since(Instant earliest, Collection<Long> projects) {
    Map<Long, Instant> words = new HashMap<>();
    Thousands.of(projects).forEach(some -> read(earliest, some, words));
    return words;
  }

  private void read(Instant earliest, List<Long> some, Map<Long, Instant> words) {
    String places = String.join(", ", Collections.nCopies(some.size(), "?"));
    List<Object> values = new ArrayList<>(List.of(earliest.toEpochMilli()));
    values.addAll(some);
    tables.read(
        statements -> {
          statements.each(
              BY_CLIENT.formatted(places),
              values,
              row -> words.merge(row.getLong(1), instant(row.getLong(2)), LatestWords::later));
          return null;
        });
  }

  private static Instant instant(long millis) {
    return Instant.ofEpochMilli(millis);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
