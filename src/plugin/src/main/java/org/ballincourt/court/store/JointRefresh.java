package org.ballincourt.court.store;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Refreshes several issues of one project at once: rows and rules are read once for all of them,
 * and whatever differs is written in one transaction. Where anything is out of the ordinary nothing
 * is written, and a {@link Refresh} has to look at them one by one.
 */
@Component
public class JointRefresh {

  private static final Logger LOG = LoggerFactory.getLogger(JointRefresh.class);

  private final CourtRulesStore rules;
  private final TurnStore turns;
  private final IssueTurns issueTurns;
  private final KnownLives lives;
  private final TurnWriter writer;

  @Inject
  public JointRefresh(
      CourtRulesStore rules,
      TurnStore turns,
      IssueTurns issueTurns,
      KnownLives lives,
      TurnWriter writer) {
    this.rules = rules;
    this.turns = turns;
    this.issueTurns = issueTurns;
    this.lives = lives;
    this.writer = writer;
  }

  /**
   * Refreshes the first of the issues: as many as there is time for, and at least one.
   *
   * @param issueIds at most some hundred, not empty
   * @param hasTime whether one more history may be read
   * @return how many; 0, with nothing changed, where they have to be refreshed one by one, since
   *     one of them is gone, elsewhere, cannot be read, or was written by somebody else meanwhile
   */
  public int first(List<Long> issueIds, BooleanSupplier hasTime) {
    try {
      List<Look> looked = look(issueIds, hasTime);
      return writer.write(looked) ? looked.size() : 0;
    } catch (RuntimeException e) { // one by one it turns out which issue it is
      LOG.debug("Issues {} cannot be refreshed at once", issueIds, e);
      return 0;
    }
  }

  /** Rows first, as a refresh of one issue; rules that are read after them are never older. */
  private List<Look> look(List<Long> issueIds, BooleanSupplier hasTime) {
    Map<Long, StoredTurns> seen = turns.of(issueIds);
    Map<Long, Issue> issues = lives.issues(issueIds);
    ProjectRules wanted = rulesOf(issues.values());
    if (issues.size() < issueIds.size() || !wanted.court().on()) {
      return List.of();
    }
    Map<Long, Ledger> ledgers = lives.ledgers(issues.values());
    long first = issueIds.get(0);
    return issueIds.stream()
        .takeWhile(id -> id == first || hasTime.getAsBoolean())
        .map(id -> issueTurns.look(seen.get(id), wanted, lives.of(issues.get(id), ledgers.get(id))))
        .toList();
  }

  /** Those of a project that is off where there is no such project, or more than one. */
  private ProjectRules rulesOf(Collection<Issue> issues) {
    Set<Long> homes = issues.stream().map(Issue::getProjectId).collect(toSet());
    return homes.size() == 1 ? rules.rulesOf(homes.iterator().next()) : ProjectRules.NEVER_ON;
  }
}
