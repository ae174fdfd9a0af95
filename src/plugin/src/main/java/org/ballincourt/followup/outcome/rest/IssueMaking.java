package org.ballincourt.followup.outcome.rest;

import jakarta.inject.Inject;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.access.OutcomesLink;
import org.ballincourt.followup.outcome.store.WorkTracking;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.issue.IssueTracking;
import org.ballincourt.questionnaire.action.issue.WantedIssue;
import org.springframework.stereotype.Component;

/** Makes issues of what could come next. */
@Component
public class IssueMaking {

  private final IssueTracking tracking;
  private final WorkTracking work;
  private final OutcomeAccess access;
  private final OutcomesLink link;
  private final Texts texts;

  @Inject
  public IssueMaking(
      IssueTracking tracking,
      WorkTracking work,
      OutcomeAccess access,
      OutcomesLink link,
      Texts texts) {
    this.tracking = tracking;
    this.work = work;
    this.access = access;
    this.link = link;
    this.texts = texts;
  }

  /**
   * @throws Refusal where it is nothing to do, has an issue, or Jira has anything against one
   */
  Outcome make(Outcome outcome, WantedIssue wanted) {
    if (!(outcome.content() instanceof NextWork)) {
      throw new Refusal(Kind.BAD_INPUT, texts.text("ballincourt.outcome.issue.nothing-to-do"));
    }
    String back = access.projectOf(outcome).map(link::wayBackTo).orElse("");
    return work.track(outcome.id(), () -> tracking.of(wanted, back))
        .orElseThrow(() -> refused(outcome.id()));
  }

  /** Where it is gone meanwhile, that is refused instead. */
  private Refusal refused(long id) {
    access.workableOutcome(Long.toString(id));
    return new Refusal(Kind.CONFLICT, texts.text("ballincourt.outcome.issue.there-is-one"));
  }
}
