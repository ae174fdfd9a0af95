package org.ballincourt.court.web.project.waiting;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.court.store.turn.OpenTurns.Waiting;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** Lists everything that is with the client, page by page. */
@Component
public class WaitingViews {

  private final OpenTurns open;
  private final Cases cases;
  private final CourtWords words;

  @Inject
  public WaitingViews(OpenTurns open, Cases cases, CourtWords words) {
    this.open = open;
    this.cases = cases;
    this.words = words;
  }

  /**
   * @param after how many issues of the list come before those that are shown
   */
  public WaitingView of(long projectId, ProjectRules rules, int after) {
    WorkingHours hours = cases.hours(projectId, rules);
    int total = open.count(Party.CLIENT, projectId);
    List<Waiting> page = open.waitingFor(Party.CLIENT, projectId, after, WaitingView.PAGE);
    boolean ever = total > 0 || open.wasEver(Party.CLIENT, projectId);
    return new WaitingView(
        cases.of(page, rules),
        new WaitingView.Extent(after, page.size(), total, ever),
        words.whoseHours(hours),
        words);
  }
}
