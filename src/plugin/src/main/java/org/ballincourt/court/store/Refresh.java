package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Histories;
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

  @Inject
  public Refresh(
      CourtRulesStore rules, TurnStore turns, IssueTurns issueTurns, Histories histories) {
    this.rules = rules;
    this.turns = turns;
    this.issueTurns = issueTurns;
    this.histories = histories;
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

  /**
   * Looks at the rows before it reads the issue, the rules and the history: whoever writes in
   * between has read no more than we have, or makes our write fail.
   */
  private boolean refresh(long issueId, BooleanSupplier whereOff) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      StoredTurns seen = turns.of(issueId);
      Optional<Issue> issue = histories.issue(issueId);
      if (issue.isEmpty()) {
        return forget(issueId);
      }
      ProjectRules wanted = rules.rulesOf(issue.get().getProjectId());
      if (!wanted.court().on()) {
        return whereOff.getAsBoolean();
      }
      List<StoredTurn> derived = issueTurns.toKeep(wanted, issue.get());
      Replacement replacement = new Replacement(seen, derived, wanted.revision());
      if (!replacement.isDue() || turns.replace(List.of(replacement))) {
        return replacement.findsTurnsWrong();
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
}
