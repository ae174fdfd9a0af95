package org.ballincourt.followup.web;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.followup.step.Step;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.followup.step.StepSource;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.step.Ways;
import org.springframework.stereotype.Component;

/** Knows what was written down of what came of the work, since it was over. */
@Component
public class OutcomeSteps implements StepSource {

  private final OutcomeStore store;
  private final FollowUpWords words;
  private final Ways ways;

  @Inject
  public OutcomeSteps(OutcomeStore store, FollowUpWords words, Ways ways) {
    this.store = store;
    this.words = words;
    this.ways = ways;
  }

  /** One statement. */
  @Override
  public List<StepStand> of(Collection<FollowUp> followUps) {
    Map<Long, List<Outcome>> outcomes =
        store
            .ofProjects(followUps.stream().map(each -> each.work().project()).distinct().toList())
            .stream()
            .collect(Collectors.groupingBy(outcome -> outcome.work().project()));
    return followUps.stream()
        .filter(each -> count(each, outcomes) > 0)
        .map(each -> stand(each, count(each, outcomes)))
        .toList();
  }

  private static long count(FollowUp followUp, Map<Long, List<Outcome>> outcomes) {
    return outcomes.getOrDefault(followUp.work().project(), List.of()).stream()
        .filter(outcome -> !outcome.made().at().isBefore(followUp.ending().at()))
        .count();
  }

  private StepStand stand(FollowUp followUp, long count) {
    return new StepStand(
        followUp.id(),
        Step.OUTCOMES,
        Progress.DONE,
        words.texts().text("ballincourt.follow-up.step.outcomes-done", count),
        ways.outcomes(followUp, "ballincourt.follow-up.way.outcomes-seen"));
  }
}
