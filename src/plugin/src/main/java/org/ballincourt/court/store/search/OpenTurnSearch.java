package org.ballincourt.court.store.search;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.court.Party;
import org.ballincourt.jira.sql.OwnTables;
import org.springframework.stereotype.Component;

/**
 * Finds issues by whose move they are: one statement for each five hundred projects, however many
 * issues there are. Whoever shows them has to ask what the viewer may see.
 */
@Component
public class OpenTurnSearch {

  /** Some databases take no more than a thousand values in a list. */
  static final int PROJECTS_AT_ONCE = 500;

  private static final String SELECT =
      "SELECT {ISSUE_ID}, {HOME_ID}, {STARTED_AT} FROM [TURN] WHERE ";

  private static final String OF_PARTY = "{PARTY} = ? AND {WAITS_IN} IN (%s)";
  private static final String NOBODYS = "{PARTY} = ? AND {ENDED_AT} IS NULL AND {HOME_ID} IN (%s)";

  /** What the client was not told of never counts as late. */
  private static final String PAST =
      "{DUE_AT} < ? AND ({PARTY} <> ? OR {TOLD_AT} IS NOT NULL) AND {WAITS_IN} IN (%s)";

  private static final String OLDEST_FIRST = " ORDER BY {STARTED_AT}, {ISSUE_ID}";

  private final OwnTables tables;

  @Inject
  public OpenTurnSearch(OwnTables tables) {
    this.tables = tables;
  }

  /**
   * Those that are the party's move, of each five hundred projects the one that waits longest
   * first.
   *
   * @param projectIds each of them once
   * @param most how many are wanted, from 1 on
   */
  public List<OpenTurn> of(Party party, Collection<Long> projectIds, int most) {
    String where = party == Party.NOBODY ? NOBODYS : OF_PARTY;
    return find(where, List.of(party.name()), projectIds, most);
  }

  /**
   * Those that are past the date: ours, a third party's, and the client's where they were told.
   *
   * @param now in milliseconds; what is due then is in time
   * @param projectIds each of them once
   * @param most how many are wanted, from 1 on
   */
  public List<OpenTurn> past(Instant now, Collection<Long> projectIds, int most) {
    return find(PAST, List.of(now.toEpochMilli(), Party.CLIENT.name()), projectIds, most);
  }

  private List<OpenTurn> find(String where, List<?> values, Collection<Long> projectIds, int most) {
    List<Long> left = List.copyOf(projectIds);
    List<OpenTurn> found = new ArrayList<>();
    while (!left.isEmpty() && found.size() < most) {
      List<Long> some = left.subList(0, Math.min(PROJECTS_AT_ONCE, left.size()));
      found.addAll(findIn(some, where, values, most - found.size()));
      left = left.subList(some.size(), left.size());
    }
    return found;
  }

  private List<OpenTurn> findIn(List<Long> projectIds, String where, List<?> values, int most) {
    String places = String.join(", ", Collections.nCopies(projectIds.size(), "?"));
    List<?> all = Stream.concat(values.stream(), projectIds.stream()).toList();
    List<OpenTurn> found = new ArrayList<>();
    return tables.read(
        statements -> {
          String statement = SELECT + where.formatted(places) + OLDEST_FIRST;
          statements.first(most, statement, all, row -> found.add(turn(row)));
          return found;
        });
  }

  private static OpenTurn turn(ResultSet row) throws SQLException {
    return new OpenTurn(row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3)));
  }
}
