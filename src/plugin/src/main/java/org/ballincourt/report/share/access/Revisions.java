package org.ballincourt.report.share.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Under which rules projects are counted, and whether all of their history is. */
@Component
public class Revisions {
  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final Texts texts;

  @Inject
  public Revisions(CourtRulesStore rules, ReplayStore replays, Texts texts) {
    this.rules = rules;
    this.replays = replays;
    this.texts = texts;
  }

  /** How often the rules of each have been saved; a statement. */
  Map<Long, Long> of(Collection<Project> projects) {
    Map<Long, ProjectRules> on = rules.rulesOn();
    return projects.stream()
        .map(Project::getId)
        .collect(toMap(id -> id, id -> revision(on.get(id), id)));
  }

  /** Those of a project that is off are asked for by themselves. */
  private long revision(ProjectRules on, long project) {
    return (on == null ? rules.rulesOf(project) : on).revision();
  }

  /** Those whose history is being read; a statement. */
  List<Project> beingRead(Collection<Project> projects) {
    Set<Long> open =
        replays.all().stream().filter(Replay::isOpen).map(Replay::projectId).collect(toSet());
    return projects.stream().filter(project -> open.contains(project.getId())).toList();
  }

  /** A copy of what is half read would be wrong for ever. */
  void refuseWhileReading(Collection<Project> projects) {
    beingRead(projects).stream()
        .findFirst()
        .ifPresent(
            project -> {
              String text = texts.text("ballincourt.report.shared.being-read", project.getName());
              throw new Refusal(Kind.CONFLICT, text);
            });
  }
}
