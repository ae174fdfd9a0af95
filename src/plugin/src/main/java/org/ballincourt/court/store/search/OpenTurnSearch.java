package org.ballincourt.court.store.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.TurnRow;
import org.springframework.stereotype.Component;

/**
 * Finds issues by whose move they are: one statement for each five hundred projects, however many
 * issues there are. Whoever shows them has to ask what the viewer may see.
 */
@Component
public class OpenTurnSearch {

  /** Some databases take no more than a thousand values in a list. */
  static final int PROJECTS_AT_ONCE = 500;

  private static final String OPEN = TurnRow.ENDED_AT + " IS NULL AND ";
  private static final String OF_PARTY = OPEN + TurnRow.PARTY + " = ?";

  /** What the client was not told of never counts as late. */
  private static final String PAST =
      "%s%s < ? AND (%s IN (?, ?) OR (%s = ? AND %s IS NOT NULL))"
          .formatted(OPEN, TurnRow.DUE_AT, TurnRow.PARTY, TurnRow.PARTY, TurnRow.TOLD_AT);

  private final ActiveObjects ao;

  @Inject
  public OpenTurnSearch(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Those that are the party's move, of each five hundred projects the one that waits longest
   * first.
   *
   * @param projectIds each of them once
   * @param most how many are wanted, from 1 on
   */
  public List<OpenTurn> of(Party party, Collection<Long> projectIds, int most) {
    return find(OF_PARTY, List.of(party.name()), projectIds, most);
  }

  /**
   * Those that are past the date: ours, a third party's, and the client's where they were told.
   *
   * @param now in milliseconds; what is due then is in time
   * @param projectIds each of them once
   * @param most how many are wanted, from 1 on
   */
  public List<OpenTurn> past(Instant now, Collection<Long> projectIds, int most) {
    List<Object> values =
        List.of(
            now.toEpochMilli(), Party.TEAM.name(), Party.THIRD_PARTY.name(), Party.CLIENT.name());
    return find(PAST, values, projectIds, most);
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
    Object[] all = Stream.concat(values.stream(), projectIds.stream()).toArray();
    Query oldestFirst =
        Query.select()
            .where(where + " AND " + TurnRow.HOME_ID + " IN (" + places + ")", all)
            .order(TurnRow.STARTED_AT + ", " + TurnRow.ISSUE_ID)
            .limit(most);
    return Arrays.stream(ao.find(TurnRow.class, oldestFirst)).map(OpenTurnSearch::turn).toList();
  }

  private static OpenTurn turn(TurnRow row) {
    return new OpenTurn(
        row.getIssueId(), row.getHomeId(), Instant.ofEpochMilli(row.getStartedAt()));
  }
}
