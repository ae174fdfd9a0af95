package org.ballincourt.change.job;

import jakarta.inject.Inject;
<<<<<<< HEAD
import org.ballincourt.followup.store.FollowUpStore;
=======
import org.ballincourt.followup.outcome.store.OutcomeStore;
>>>>>>> outcomes
import org.ballincourt.questionnaire.action.store.ActionStore;
import org.ballincourt.questionnaire.answer.store.SheetStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/**
<<<<<<< HEAD
 * Those of us who have asked clients, written down their answers, and said what becomes of them and
 * of follow-ups.
=======
 * Those of us who have asked clients, written down their answers and what else they gave, and said
 * what becomes of it.
>>>>>>> outcomes
 */
@Component
public class FeedbackAuthors {

  private final SendingStore sendings;
  private final SheetStore sheets;
  private final ActionStore actions;
<<<<<<< HEAD
  private final FollowUpStore followUps;

  @Inject
  public FeedbackAuthors(
      SendingStore sendings, SheetStore sheets, ActionStore actions, FollowUpStore followUps) {
    this.sendings = sendings;
    this.sheets = sheets;
    this.actions = actions;
    this.followUps = followUps;
=======
  private final OutcomeStore outcomes;

  @Inject
  public FeedbackAuthors(
      SendingStore sendings, SheetStore sheets, ActionStore actions, OutcomeStore outcomes) {
    this.sendings = sendings;
    this.sheets = sheets;
    this.actions = actions;
    this.outcomes = outcomes;
>>>>>>> outcomes
  }

  /** The same user has another key from now on. */
  public void rename(String original, String next) {
    sendings.rename(original, next);
    sheets.rename(original, next);
    actions.rename(original, next);
<<<<<<< HEAD
    followUps.rename(original, next);
=======
    outcomes.rename(original, next);
>>>>>>> outcomes
  }
}
