package org.ballincourt.court.web.project;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.OpenTurns;
import org.ballincourt.court.store.OpenTurns.Waiting;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.project.totals.TotalsViews;
import org.springframework.stereotype.Component;

/** Lists what is with the client, and never without saying how much is with the others. */
@Component
public class ClientsCourt {

  private final OpenTurns open;
  private final Cases cases;
  private final TotalsViews totals;
  private final Doubts doubts;
  private final CourtWords words;

  @Inject
  public ClientsCourt(
      OpenTurns open, Cases cases, TotalsViews totals, Doubts doubts, CourtWords words) {
    this.open = open;
    this.cases = cases;
    this.totals = totals;
    this.doubts = doubts;
    this.words = words;
  }

  CourtView of(Project project, ProjectRules rules, int after) {
    long projectId = project.getId();
    int total = open.count(Party.CLIENT, projectId);
    return new CourtView(
        counts(projectId, total),
        waiting(projectId, cases.hours(projectId, rules), after, total),
        totals.of(project, rules),
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

  private WaitingView waiting(long projectId, WorkingHours hours, int after, int total) {
    List<Waiting> page = open.waitingFor(Party.CLIENT, projectId, after, WaitingView.PAGE);
    boolean ever = total > 0 || open.wasEver(Party.CLIENT, projectId);
    return new WaitingView(
        cases.of(page, hours.client()),
        new WaitingView.Extent(after, page.size(), total, ever),
        words.whoseHours(hours),
        words);
  }
}
