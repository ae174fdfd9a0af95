package org.ballincourt.followup.outcome.rest;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.access.OutcomesLink;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.action.issue.IssueTracking;
import org.ballincourt.questionnaire.action.issue.WantedIssue;
import org.springframework.stereotype.Component;

/** Makes issues of what could come next. */
@Component
public class IssueMaking {

  private final IssueTracking tracking;
  private final OutcomeStore outcomes;
  private final OutcomeAccess access;
  private final OutcomesLink link;
  private final Texts texts;

  @Inject
  public IssueMaking(
      IssueTracking tracking,
      OutcomeStore outcomes,
      OutcomeAccess access,
      OutcomesLink link,
      Texts texts) {
    this.tracking = tracking;
    this.outcomes = outcomes;
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
    requireNone(outcome);
    String back = access.projectOf(outcome).map(link::wayBackTo).orElse("");
    return keep(outcome.id(), tracking.of(wanted, back));
  }

  private void requireNone(Outcome outcome) {
    if (((NextWork) outcome.content()).issue() != null) {
      throw new Refusal(Kind.CONFLICT, texts.text("ballincourt.outcome.issue.there-is-one"));
    }
  }

  /** The issue is there now, so what somebody has saved meanwhile is kept beside it. */
  private Outcome keep(long id, Tracked issue) {
    Optional<Outcome> kept = Optional.empty();
    while (kept.isEmpty()) {
      Outcome now = outcomes.find(id).orElseThrow(access::notThere);
      requireNone(now);
      String what = now.content().text();
      kept = outcomes.replace(now.with(new NextWork(what, issue)));
    }
    return kept.get();
  }
}
