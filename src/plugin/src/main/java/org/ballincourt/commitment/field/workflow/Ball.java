package org.ballincourt.commitment.field.workflow;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.turn.OpenTurns;
import org.springframework.stereotype.Component;

/**
 * With whom the ball of an issue is, for the conditions and validators of workflows. Jira asks
 * those of all transitions in one go and hands each the same object, so the last answer is
 * remembered for a moment.
 */
@Component
public class Ball {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final OpenTurns open;
  private final IssueTurns derived;
  private final CommitmentStore commitments;
  private final Clock clock;
  private volatile Seen last = new Seen(new WeakReference<>(null), Party.NOBODY, Instant.MIN);

  /** Who held the ball of that very object. */
  private record Seen(WeakReference<Issue> issue, Party holder, Instant at) {

    boolean answers(Issue asked, Instant now) {
      return issue.refersTo(asked) && now.isBefore(at.plus(MOMENT)) && !now.isBefore(at);
    }
  }

  @Inject
  public Ball(OpenTurns open, IssueTurns derived, CommitmentStore commitments, Clock clock) {
    this.open = open;
    this.derived = derived;
    this.commitments = commitments;
    this.clock = clock;
  }

  /** Whether the client is asked for something that is still awaited; one statement. */
  boolean isAsked(Issue issue) {
    return issue.getId() != null && commitments.isOpenOn(issue.getId());
  }

  /**
   * One statement where its turns are kept; else they are derived from its history.
   *
   * @param issue one that is not created yet is nobody's move
   */
  Party holder(Issue issue) {
    if (issue.getId() == null) {
      return Party.NOBODY;
    }
    Instant now = clock.instant();
    Seen seen = last;
    if (seen.answers(issue, now)) {
      return seen.holder();
    }
    Party holder = open.holder(issue.getId()).orElseGet(() -> derived.of(issue).open().party());
    last = new Seen(new WeakReference<>(issue), holder, now);
    return holder;
  }
}
