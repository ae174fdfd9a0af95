package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/**
 * Brings the stored turns of an issue to what its history says: the one way in which turns are
 * written, for listener, replay and check alike. Done twice, it changes nothing.
 */
@Component
public class Refresh {

  /** Each further attempt means that somebody else has just written the same issue. */
  private static final int ATTEMPTS = 100;

  private final CourtRulesStore rules;
  private final TurnStore turns;
  private final IssueTurns issueTurns;
  private final Histories histories;
  private final Statuses statuses;

  @Inject
  public Refresh(
      CourtRulesStore rules,
      TurnStore turns,
      IssueTurns issueTurns,
      Histories histories,
      Statuses statuses) {
    this.rules = rules;
    this.turns = turns;
    this.issueTurns = issueTurns;
    this.histories = histories;
    this.statuses = statuses;
  }

  /**
   * An issue that is gone loses its rows; one of a project that is off is left alone.
   *
   * @return whether the turns that were kept were not what its history says
   * @throws IllegalStateException where others write the issue all the time
   */
  public boolean issue(long issueId) {
    return refresh(issueId, () -> false);
  }

  /** Like {@link #issue}, but an issue of a project that is off loses its rows. */
  public boolean thoroughly(long issueId) {
    return refresh(issueId, () -> forget(issueId));
  }

  private boolean refresh(long issueId, BooleanSupplier whereOff) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Issue> issue = histories.issue(issueId);
      if (issue.isEmpty()) {
        return forget(issueId);
      }
      ProjectRules wanted = rules.rulesOf(issue.get().getProjectId());
      if (!wanted.court().on()) {
        return whereOff.getAsBoolean();
      }
      Optional<Boolean> wrong = attempt(issue.get(), wanted);
      if (wrong.isPresent()) {
        return wrong.get();
      }
    }
    throw new IllegalStateException("Issue " + issueId + " is written all the time by others");
  }

  /**
   * The rows of an issue go.
   *
   * @return whether there were any
   */
  public boolean forget(long issueId) {
    return turns.deleteIssue(issueId) > 0;
  }

  /**
   * Looks at the rows before it reads history: whoever writes in between has read no more than we
   * have, or makes our write fail. Rows always say which rules they were last looked at under, so
   * that a refresh that still holds older rules notices.
   *
   * @return empty where somebody else was faster
   */
  private Optional<Boolean> attempt(Issue issue, ProjectRules rules) {
    StoredTurns seen = turns.of(issue.getId());
    if (seen.rulesRevision() > rules.revision() && isHome(issue, seen)) {
      return Optional.empty();
    }
    List<StoredTurn> wanted = derive(issue, rules);
    if (seen.turns().equals(wanted) && seen.rulesRevision() == rules.revision()) {
      return Optional.of(false);
    }
    boolean wrong = !turnsOf(seen.turns()).equals(turnsOf(wanted));
    return turns.replace(seen, wanted, rules.revision()) ? Optional.of(wrong) : Optional.empty();
  }

  /** Without what is noted beside them, such as statuses that Jira has deleted since. */
  private static List<StoredTurn> turnsOf(List<StoredTurn> stored) {
    return stored.stream().map(turn -> turn.noting(Oddities.NONE)).toList();
  }

  /** Revisions of different projects have nothing to do with each other. */
  private static boolean isHome(Issue issue, StoredTurns seen) {
    return seen.turns().stream().anyMatch(turn -> turn.home() == issue.getProjectId());
  }

  private List<StoredTurn> derive(Issue issue, ProjectRules rules) {
    CountedTurns counted = issueTurns.under(rules, issue);
    Oddities oddities = Oddities.of(counted.life().history(), statuses::exists);
    List<StoredTurn> turns = StoredTurn.of(issue.getProjectId(), counted);
    turns.set(turns.size() - 1, turns.get(turns.size() - 1).noting(oddities));
    return turns;
  }
}
