package org.ballincourt.followup.outcome.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.springframework.stereotype.Component;

/** Gives what could come next its issue, once. */
@Component
public class WorkTracking {

  private static final String BY_ID = OutcomeRow.OUTCOME_ID + " = ?";

  private final ActiveObjects ao;
  private final OutcomeStore outcomes;

  @Inject
  public WorkTracking(ActiveObjects ao, OutcomeStore outcomes) {
    this.ao = ao;
    this.outcomes = outcomes;
  }

  /**
   * Nobody else makes an issue of it, or saves it, meanwhile.
   *
   * @param maker makes the issue; what it throws leaves all as it was
   * @return the outcome with its issue; empty where it is gone, is nothing to do, or has one
   *     already
   */
  public Optional<Outcome> track(long id, Supplier<Tracked> maker) {
    return ao.executeInTransaction(
        () -> {
          hold(id);
          return outcomes
              .find(id)
              .filter(WorkTracking::isUntracked)
              .flatMap(now -> outcomes.replace(tracked(now, maker.get())));
        });
  }

  private void hold(long id) {
    for (OutcomeRow row : ao.find(OutcomeRow.class, BY_ID, id)) {
      row.setHolds(row.getHolds() + 1);
      row.save();
    }
  }

  private static boolean isUntracked(Outcome outcome) {
    return outcome.content() instanceof NextWork next && next.issue() == null;
  }

  private static Outcome tracked(Outcome outcome, Tracked issue) {
    return outcome.with(new NextWork(outcome.content().text(), issue));
  }
}
