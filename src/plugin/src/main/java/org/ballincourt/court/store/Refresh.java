package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.Replacement;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.springframework.stereotype.Component;

/**
 * Brings the stored turns of an issue to what its history says: the way in which turns are written,
 * for listener, replay and check alike. Done twice, it changes nothing.
 */
@Component
public class Refresh {

  /** Each further attempt means that somebody else has just written the same issue. */
  private static final int ATTEMPTS = 100;

  private final CourtRulesStore rules;
  private final TurnStore turns;
  private final IssueTurns issueTurns;
  private final KnownLives lives;
  private final TurnWriter writer;

  @Inject
  public Refresh(
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
   * An issue that is gone loses its rows; one of a project that is off is left alone.
   *
   * @return whether the turns that were kept were not what its history says
   * @throws IllegalStateException where others write the issue all the time
   */
  public boolean issue(long issueId) {
    return refresh(issueId, () -> false, Replacement::isDue);
  }

  /**
   * Like {@link #issue}, but an issue of a project that is off loses its rows, and what follows
   * from turns is looked at as well where these are as they have to be.
   */
  public boolean thoroughly(long issueId) {
    return refresh(issueId, () -> turns.forget(issueId), next -> true);
  }

  private boolean refresh(long issueId, BooleanSupplier whereOff, Predicate<Replacement> isWanted) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Issue> issue = lives.issue(issueId);
      if (issue.isEmpty()) {
        return forget(issueId);
      }
      ProjectRules wanted = rules.rulesOf(issue.get().getProjectId());
      if (!wanted.court().on()) {
        return whereOff.getAsBoolean();
      }
      Optional<Boolean> wrong = attempt(issue.get(), wanted, isWanted);
      if (wrong.isPresent()) {
        return wrong.get();
      }
    }
    throw new IllegalStateException("Issue " + issueId + " is written all the time by others");
  }

  /**
   * Looks at the rows before it reads the issue, once more, and its history: whoever writes in
   * between has read no more than we have, or makes our write fail. Rows always say which rules
   * they were last looked at under, so that a refresh that still holds older rules notices.
   *
   * @return empty where somebody else was faster
   */
  private Optional<Boolean> attempt(
      Issue before, ProjectRules rules, Predicate<Replacement> isWanted) {
    long issueId = before.getId();
    long home = before.getProjectId();
    StoredTurns seen = turns.of(issueId);
    Optional<Issue> issue = lives.issue(issueId).filter(now -> now.getProjectId() == home);
    if (issue.isEmpty() || (seen.rulesRevision() > rules.revision() && isHome(home, seen))) {
      return Optional.empty();
    }
    Look look = issueTurns.look(seen, rules, lives.of(issue.get()));
    Replacement next = look.replacement();
    if (isWanted.test(next) && !writer.write(List.of(look))) {
      return Optional.empty();
    }
    return Optional.of(next.findsTurnsWrong());
  }

  /** Revisions of different projects have nothing to do with each other. */
  private static boolean isHome(long home, StoredTurns seen) {
    return seen.turns().stream().anyMatch(turn -> turn.home().project() == home);
  }

  /**
   * Nothing is kept of an issue that is no more.
   *
   * @return whether there were any turns
   */
  public boolean forget(long issueId) {
    lives.forget(issueId);
    return turns.forget(issueId);
  }
}
