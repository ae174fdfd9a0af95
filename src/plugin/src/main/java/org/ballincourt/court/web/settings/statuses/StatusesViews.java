package org.ballincourt.court.web.settings.statuses;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Status;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.jira.ProjectStatuses;
import org.springframework.stereotype.Component;

/** Puts together what the page of a project's statuses shows. */
@Component
public class StatusesViews {

  private final CourtRulesStore rules;
  private final OpenTurns open;
  private final ProjectStatuses statuses;
  private final StatusWords words;
  private final Estimate estimate;

  @Inject
  public StatusesViews(
      CourtRulesStore rules,
      OpenTurns open,
      ProjectStatuses statuses,
      StatusWords words,
      Estimate estimate) {
    this.rules = rules;
    this.open = open;
    this.statuses = statuses;
    this.words = words;
    this.estimate = estimate;
  }

  /** What the statuses of the project mean now. */
  public StatusesView of(Project project) {
    CourtRules court = rules.rulesOf(project.getId()).court();
    List<Status> all = known(project, court);
    return new StatusesView(
        new StatusesView.Project(project.getKey(), project.getName(), court.on()),
        words.summary(all, court),
        all.stream().map(status -> words.row(status, court)).toList(),
        estimate.of(project),
        words);
  }

  /** Those that the workflows do not have first: they are easily forgotten, and still decide. */
  private List<Status> known(Project project, CourtRules court) {
    Map<String, Status> there = new LinkedHashMap<>();
    statuses.of(project).forEach(status -> there.put(status.id(), status));
    Map<String, String> gone = open.goneStatuses(project.getId());
    List<Status> all = new ArrayList<>();
    Stream.concat(gone.keySet().stream(), court.statuses().keySet().stream())
        .filter(id -> !there.containsKey(id))
        .distinct()
        .sorted()
        .map(id -> words.named(id, gone.get(id)))
        .forEach(all::add);
    all.addAll(there.values());
    return all;
  }
}
