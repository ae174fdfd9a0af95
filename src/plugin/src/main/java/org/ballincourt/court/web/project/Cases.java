package org.ballincourt.court.web.project;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.calendar.BusinessTime;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.ClosedTurns;
import org.ballincourt.court.store.OpenTurns.Waiting;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/** Puts issues that are with the client into words, each with our own time beside the client's. */
@Component
public class Cases {

  private final Found found;
  private final ClosedTurns closed;
  private final CourtWords words;
  private final Clock clock;

  @Inject
  public Cases(Found found, ClosedTurns closed, CourtWords words, Clock clock) {
    this.found = found;
    this.closed = closed;
    this.words = words;
    this.clock = clock;
  }

  /** Without those that the viewer may not see; one that was deleted just now is like them. */
  List<CaseView> of(List<Waiting> page) {
    Map<Long, Waiting> byId =
        page.stream().collect(Collectors.toMap(Waiting::issueId, Function.identity()));
    List<Long> oldestFirst = page.stream().map(Waiting::issueId).toList();
    Map<Long, Duration> ours = closed.timeOf(Party.TEAM, oldestFirst);
    Instant now = clock.instant();
    return found.visibleOf(oldestFirst).stream()
        .map(issue -> shown(issue, byId.get(issue.getId()).since(), now, ours.get(issue.getId())))
        .toList();
  }

  private CaseView shown(Issue issue, Instant since, Instant now, Duration ours) {
    return new CaseView(
        issue,
        words.statusToday(issue.getStatusId()),
        words.dateAndTime(since),
        words.duration(BusinessTime.ELAPSED.between(since, now)),
        Optional.ofNullable(ours).map(words::duration).orElseGet(words::never));
  }
}
