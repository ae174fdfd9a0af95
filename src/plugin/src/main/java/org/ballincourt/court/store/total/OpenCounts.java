package org.ballincourt.court.store.total;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.court.Party;
import org.ballincourt.jira.sql.OwnTables;
import org.ballincourt.jira.sql.Statements;
import org.springframework.stereotype.Component;

/** Counts, for all projects at once, how many issues are whose move now. */
@Component
public class OpenCounts {

  private static final String BY_PROJECT =
      "SELECT {HOME_ID}, {PARTY}, COUNT(*) FROM [TURN] WHERE {ENDED_AT} IS NULL"
          + " GROUP BY {HOME_ID}, {PARTY}";

  private final OwnTables tables;

  @Inject
  public OpenCounts(OwnTables tables) {
    this.tables = tables;
  }

  /**
   * By project, without those that have no turns; one statement.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public Map<Long, Sides> byProject() {
    return tables.read(OpenCounts::read).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, counts -> new Sides(counts.getValue())));
  }

  private static Map<Long, Map<Party, Long>> read(Statements statements) throws SQLException {
    Map<Long, Map<Party, Long>> counts = new HashMap<>();
    statements.each(
        BY_PROJECT,
        List.of(),
        row ->
            counts
                .computeIfAbsent(row.getLong(1), any -> new EnumMap<>(Party.class))
                .put(Party.valueOf(row.getString(2)), row.getLong(3)));
    return counts;
  }
}
