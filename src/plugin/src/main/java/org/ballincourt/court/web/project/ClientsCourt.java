package org.ballincourt.court.web.project;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.calendar.BusinessTime;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.store.OpenTurns;
import org.ballincourt.court.store.OpenTurns.Waiting;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/** Lists what is with the client, and never without saying how much is with the others. */
@Component
public class ClientsCourt {

  private final OpenTurns open;
  private final Found found;
  private final Doubts doubts;
  private final CourtWords words;
  private final Clock clock;

  @Inject
  public ClientsCourt(OpenTurns open, Found found, Doubts doubts, CourtWords words, Clock clock) {
    this.open = open;
    this.found = found;
    this.doubts = doubts;
    this.words = words;
    this.clock = clock;
  }

  CourtView of(long projectId, int after) {
    int total = open.count(Party.CLIENT, projectId);
    return new CourtView(
        counts(projectId, total),
        waiting(projectId, after, total),
        doubts.of(projectId).orElse(null),
        words);
  }

  private List<CountView> counts(long projectId, int clients) {
    List<CountView> counts = new ArrayList<>();
    counts.add(count(Party.CLIENT, clients));
    counts.add(count(Party.TEAM, open.count(Party.TEAM, projectId)));
    counts.add(count(Party.THIRD_PARTY, open.count(Party.THIRD_PARTY, projectId)));
    for (Reason reason : Reason.values()) {
      String style = CourtWords.code(Party.NOBODY);
      counts.add(new CountView(style, words.why(reason), open.count(reason, projectId)));
    }
    return counts;
  }

  private CountView count(Party party, int number) {
    return new CountView(CourtWords.code(party), words.move(party), number);
  }

  private WaitingView waiting(long projectId, int after, int total) {
    List<Waiting> page = open.waitingFor(Party.CLIENT, projectId, after, WaitingView.PAGE);
    boolean ever = total > 0 || open.wasEver(Party.CLIENT, projectId);
    return new WaitingView(
        visible(page), new WaitingView.Extent(after, page.size(), total, ever), words);
  }

  /** An issue that was deleted just now is not there, like one that may not be seen. */
  private List<CaseView> visible(List<Waiting> page) {
    Map<Long, Waiting> byId =
        page.stream().collect(Collectors.toMap(Waiting::issueId, Function.identity()));
    List<Long> oldestFirst = page.stream().map(Waiting::issueId).toList();
    Instant now = clock.instant();
    return found.visibleOf(oldestFirst).stream()
        .map(issue -> shown(issue, byId.get(issue.getId()).since(), now))
        .toList();
  }

  private CaseView shown(Issue issue, Instant since, Instant now) {
    Duration length = BusinessTime.ELAPSED.between(since, now);
    return new CaseView(
        issue,
        words.statusToday(issue.getStatusId()),
        words.dateAndTime(since),
        words.duration(length));
  }
}
