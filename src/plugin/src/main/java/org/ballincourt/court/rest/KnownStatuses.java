package org.ballincourt.court.rest;

import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/**
 * The statuses that a project's rules may name: Jira's own, those that the rules name already, and
 * those that the project's history has.
 */
@Component
public class KnownStatuses {

  private final Statuses statuses;
  private final CourtRulesStore rules;
  private final OpenTurns turns;
  private final Histories histories;

  @Inject
  public KnownStatuses(
      Statuses statuses, CourtRulesStore rules, OpenTurns turns, Histories histories) {
    this.statuses = statuses;
    this.rules = rules;
    this.turns = turns;
    this.histories = histories;
  }

  /** Those of the ids that the project's rules may not name, in order. */
  Set<String> unknownOf(long projectId, Set<String> ids) {
    Set<String> unknown = new TreeSet<>(ids);
    unknown.removeIf(statuses::exists);
    unknown.removeAll(rules.rulesOf(projectId).court().statuses().keySet());
    if (!unknown.isEmpty()) {
      unknown.removeAll(turns.goneStatuses(projectId).keySet());
      removeThoseInHistory(projectId, unknown);
    }
    return unknown;
  }

  /** Reads issue by issue, but only while there is an id that nothing kept here knows. */
  private void removeThoseInHistory(long projectId, Set<String> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    Iterator<Long> issues = histories.issuesOf(projectId).iterator();
    while (!unknown.isEmpty() && issues.hasNext()) {
      histories.of(issues.next()).map(Life::history).stream()
          .flatMap(KnownStatuses::statusesOf)
          .map(Status::id)
          .forEach(unknown::remove);
    }
  }

  private static Stream<Status> statusesOf(History history) {
    Stream<Status> passed =
        history.changes().stream().flatMap(change -> Stream.of(change.from(), change.to()));
    return Stream.concat(Stream.of(history.current()), passed).filter(Objects::nonNull);
  }
}
