package org.ballincourt.court.web.project.doubts;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.court.Misfit;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.court.store.turn.OpenTurns.Doubtful;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/** Tells of issues whose histories do not fit together; their turns may not be what was. */
@Component
public class Doubts {

  /** Of many some say enough. */
  private static final int MOST = 20;

  private final OpenTurns open;
  private final Found found;
  private final CourtWords words;

  @Inject
  public Doubts(OpenTurns open, Found found, CourtWords words) {
    this.open = open;
    this.found = found;
    this.words = words;
  }

  /** Empty where there is none that the viewer may see. */
  public Optional<DoubtsView> of(long projectId) {
    List<Doubtful> doubtful = open.doubtful(projectId, MOST + 1);
    List<DoubtView> visible = visible(doubtful.subList(0, Math.min(MOST, doubtful.size())));
    return visible.isEmpty()
        ? Optional.empty()
        : Optional.of(new DoubtsView(visible, doubtful.size() > MOST, words));
  }

  private List<DoubtView> visible(List<Doubtful> doubtful) {
    if (doubtful.isEmpty()) {
      return List.of();
    }
    Map<Long, Misfit> misfits =
        doubtful.stream().collect(Collectors.toMap(Doubtful::issueId, Doubtful::misfit));
    return found.visibleOf(misfits.keySet().stream().sorted().toList()).stream()
        .map(issue -> shown(issue, misfits.get(issue.getId())))
        .toList();
  }

  private DoubtView shown(Issue issue, Misfit misfit) {
    String expected = words.name(misfit.expected());
    String today = words.name(misfit.found());
    return new DoubtView(
        issue,
        misfit.at() == null
            ? words.text("ballincourt.court.project.misfit-today", today, expected)
            : words.text(
                "ballincourt.court.project.misfit",
                words.dateAndTime(misfit.at()),
                today,
                expected));
  }
}
