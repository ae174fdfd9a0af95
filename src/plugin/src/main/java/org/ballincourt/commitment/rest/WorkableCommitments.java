package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.jira.Access;
import org.springframework.stereotype.Component;

/**
 * Finds what clients are asked for, for those who run client work there. Of an issue that somebody
 * may not browse nothing is known to her.
 */
@Component
public class WorkableCommitments {

  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private final Access access;
  private final FactStore facts;
  private final KnownLives lives;
  private final IssueTurns turns;
  private final DeedRefusals refusals;

  @Inject
  public WorkableCommitments(
      Access access, FactStore facts, KnownLives lives, IssueTurns turns, DeedRefusals refusals) {
    this.access = access;
    this.facts = facts;
    this.lives = lives;
    this.turns = turns;
    this.refusals = refusals;
  }

  /**
   * Something that a client is, or was, asked for.
   *
   * @param id the commitment’s
   * @param issue not null
   */
  record Found(long id, Issue issue) {}

  /**
   * @param id as it stands in the path
   * @throws org.ballincourt.jira.Refusal where there is none of it for whoever is asking
   */
  Found find(String id) {
    Found found =
        number(id)
            .flatMap(ask -> facts.issueOf(ask).flatMap(lives::issue).map(of -> new Found(ask, of)))
            .filter(it -> access.mayBrowse(it.issue()))
            .orElseThrow(() -> refusals.notThere(id));
    access.requireClientWork(found.issue().getProjectObject());
    return found;
  }

  static Optional<Long> number(String id) {
    return Optional.of(id).filter(ID.asMatchPredicate()).map(Long::valueOf);
  }

  /** How it goes. */
  Course course(Found found) {
    return turns.of(found.issue()).courses().stream()
        .filter(course -> course.id() == found.id())
        .findFirst()
        .orElseThrow(() -> refusals.notThere(Long.toString(found.id())));
  }
}
