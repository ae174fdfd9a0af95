package org.ballincourt.questionnaire.action.rest;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Action.Made;
import org.ballincourt.questionnaire.action.Action.Of;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.action.issue.IssueTracking;
import org.ballincourt.questionnaire.action.issue.WantedIssue;
import org.ballincourt.questionnaire.action.store.ActionStore;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.access.ResultsLink;
import org.springframework.stereotype.Component;

/** Makes something of answers. */
@Component
public class Acting {

  private final IssueTracking tracking;
  private final ResultsLink results;
  private final ActionStore actions;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public Acting(
      IssueTracking tracking,
      ResultsLink results,
      ActionStore actions,
      CurrentUser user,
      Clock clock) {
    this.tracking = tracking;
    this.results = results;
    this.actions = actions;
    this.user = user;
    this.clock = clock;
  }

  Action act(Sending sending, String sheet, String question, WantedAction wanted) {
    Tracked issue =
        Optional.ofNullable(wanted.issue()).map(each -> tracked(each, sending)).orElse(null);
    Instant now = clock.instant();
    Of answer = new Of(sending.id(), sheet, question);
    Made made = new Made(user.key().orElse(null), now, now);
    return actions.add(new Action(null, answer, issue, wanted.reply(), made));
  }

  private Tracked tracked(WantedIssue wanted, Sending sending) {
    return tracking.of(wanted, results.wayBackTo(sending));
  }

  Optional<Action> find(long id) {
    return actions.find(id);
  }

  List<Action> of(Sending sending) {
    return actions.of(List.of(sending.id()));
  }

  Optional<Action> say(Action action, Reply reply) {
    return actions.say(action.id(), reply, clock.instant());
  }
}
