package org.ballincourt.court.store.total;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.court.Party;
import org.springframework.stereotype.Component;

/** Counts, for all projects at once, how many issues are whose move now. */
@Component
public class OpenCounts {

  private static final String BY_PROJECT =
      "SELECT {HOME_ID}, {PARTY}, COUNT(*) FROM {TURN} WHERE {ENDED_AT} IS NULL"
          + " GROUP BY {HOME_ID}, {PARTY}";

  private final TransactionalExecutorFactory connections;

  @Inject
  public OpenCounts(TransactionalExecutorFactory connections) {
    this.connections = connections;
  }

  /**
   * By project, without those that have no turns; one statement.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public Map<Long, Sides> byProject() {
    return connections.createReadOnly().execute(OpenCounts::read).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, counts -> new Sides(counts.getValue())));
  }

  /** A callback may throw no checked exception. */
  private static Map<Long, Map<Party, Long>> read(Connection connection) {
    Map<Long, Map<Party, Long>> counts = new HashMap<>();
    String named = "";
    try {
      named = TurnTable.in(connection).named(BY_PROJECT);
      try (PreparedStatement prepared = connection.prepareStatement(named)) {
        ResultSet rows = prepared.executeQuery(); // closed with its statement
        while (rows.next()) {
          counts
              .computeIfAbsent(rows.getLong(1), any -> new EnumMap<>(Party.class))
              .put(Party.valueOf(rows.getString(2)), rows.getLong(3));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("open turns cannot be counted", e);
    }
    return counts;
  }
}
