package org.ballincourt.court.store.turn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.court.Party;
import org.springframework.stereotype.Component;

/** The turns that are over, of several issues at once. */
@Component
public class ClosedTurns {

  private static final String CLOSED_OF_PARTY =
      TurnRow.PARTY + " = ? AND " + TurnRow.ENDED_AT + " IS NOT NULL AND " + TurnRow.ISSUE_ID;

  private final ActiveObjects ao;

  @Inject
  public ClosedTurns(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * For how long, in business time, each issue was the party's move in turns that are over; one
   * statement.
   *
   * @param issueIds at most some hundred
   * @return by issue; without those that never were
   */
  public Map<Long, Duration> timeOf(Party party, Collection<Long> issueIds) {
    if (issueIds.isEmpty()) {
      return Map.of();
    }
    List<Object> values = new ArrayList<>(List.of(party.name()));
    values.addAll(issueIds);
    String places = String.join(", ", Collections.nCopies(issueIds.size(), "?"));
    String where = CLOSED_OF_PARTY + " IN (" + places + ")";
    return Arrays.stream(ao.find(TurnRow.class, where, values.toArray()))
        .collect(groupingBy(TurnRow::getIssueId, summingLong(TurnRow::getBusinessSeconds)))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, sum -> Duration.ofSeconds(sum.getValue())));
  }
}
