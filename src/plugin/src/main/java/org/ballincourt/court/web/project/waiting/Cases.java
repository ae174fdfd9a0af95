package org.ballincourt.court.web.project.waiting;

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
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.ClosedTurns;
import org.ballincourt.court.store.turn.OpenTurns.Waiting;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/** Puts issues that are with the client into words, each with our own time beside the client's. */
@Component
public class Cases {

  private final Found found;
  private final ClosedTurns closed;
  private final IssueClocks clocks;
  private final CourtWords words;
  private final Clock clock;

  @Inject
  public Cases(Found found, ClosedTurns closed, IssueClocks clocks, CourtWords words, Clock clock) {
    this.found = found;
    this.closed = closed;
    this.clocks = clocks;
    this.words = words;
    this.clock = clock;
  }

  /** Who works when on issues without components. */
  WorkingHours hours(long projectId, ProjectRules rules) {
    return clocks.clock(projectId, rules, List.of()).hours();
  }

  private NamedCalendar clients(Issue issue, ProjectRules rules) {
    return clocks
        .clock(issue.getProjectId(), rules, IssueClocks.components(issue))
        .hours()
        .client();
  }

  /** Without those that the viewer may not see; one that was deleted just now is like them. */
  List<CaseView> of(List<Waiting> page, ProjectRules rules) {
    Instant at = clock.instant();
    Map<Long, Waiting> byId =
        page.stream().collect(Collectors.toMap(Waiting::issueId, Function.identity()));
    List<Long> oldestFirst = page.stream().map(Waiting::issueId).toList();
    Map<Long, Duration> ours = closed.timeOf(Party.TEAM, oldestFirst);
    return found.visibleOf(oldestFirst).stream()
        .map(
            issue ->
                shown(
                    issue,
                    byId.get(issue.getId()),
                    ours.get(issue.getId()),
                    clients(issue, rules),
                    at))
        .toList();
  }

  private CaseView shown(
      Issue issue, Waiting waiting, Duration ours, NamedCalendar clients, Instant at) {
    return new CaseView(
        issue,
        words.statusToday(issue.getStatusId()),
        words.dateAndTime(waiting.since()),
        words.duration(clients.hours().between(waiting.since(), at)),
        answerBy(waiting, clients),
        Optional.ofNullable(ours).map(words::duration).orElseGet(words::never));
  }

  private String answerBy(Waiting waiting, NamedCalendar clients) {
    return waiting.due() == null
        ? words.text("ballincourt.court.project.no-target")
        : words.times().due(waiting.due(), clients.hours().zone());
  }
}
