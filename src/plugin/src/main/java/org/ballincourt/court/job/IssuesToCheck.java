package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.court.store.CourtRulesStore;
import org.ballincourt.court.store.KeptTurns;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/** Chooses the issues that are checked in a night. */
@Component
public class IssuesToCheck {

  private static final int NIGHTS = 28;

  private final CourtRulesStore rules;
  private final Histories histories;
  private final KeptTurns kept;

  @Inject
  public IssuesToCheck(CourtRulesStore rules, Histories histories, KeptTurns kept) {
    this.rules = rules;
    this.histories = histories;
    this.kept = kept;
  }

  /** Those whose night it is, and all that have turns in a project in which they are no more. */
  List<Long> in(LocalDate night) {
    long number = night.toEpochDay() % NIGHTS;
    return rules.projectsOn().stream().flatMap(projectId -> in(number, projectId)).toList();
  }

  private Stream<Long> in(long number, long projectId) {
    Collection<Long> there = histories.issuesOf(projectId);
    Set<Long> gone = new HashSet<>(kept.issuesOf(projectId));
    gone.removeAll(new HashSet<>(there));
    return Stream.concat(there.stream().filter(id -> id % NIGHTS == number), gone.stream());
  }
}
