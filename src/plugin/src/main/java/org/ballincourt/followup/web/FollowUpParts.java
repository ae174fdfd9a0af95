package org.ballincourt.followup.web;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.step.Step;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.step.Steps;
import org.ballincourt.followup.step.Ways;
import org.ballincourt.followup.web.FollowUpStepView.Labels;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Puts the steps of a follow-up, and what can be done about it, into what somebody reads. */
@Component
public class FollowUpParts {

  private final Steps steps;
  private final Ways ways;
  private final Texts texts;

  @Inject
  public FollowUpParts(Steps steps, Ways ways, Texts texts) {
    this.steps = steps;
    this.ways = ways;
    this.texts = texts;
  }

  /**
   * @param worker whether whoever is looking runs client work there
   */
  List<FollowUpStepView> steps(FollowUp followUp, boolean worker) {
    return steps.of(List.of(followUp)).get(followUp.id()).stream()
        .map(stand -> view(followUp, stand, worker))
        .toList();
  }

  /**
   * What somebody who runs client work can do.
   *
   * @param followUp null for none
   * @param never whether none is ever proposed there
   */
  List<FollowUpDeedView> deeds(FollowUp followUp, boolean never) {
    State state = followUp == null ? null : followUp.stage().state();
    return Deed.of(state, never).stream().map(deed -> view(deed, followUp)).toList();
  }

  private FollowUpDeedView view(Deed deed, FollowUp followUp) {
    String label = "ballincourt.follow-up.deed." + deed.code();
    return deed == Deed.PLAN
        ? new FollowUpDeedView(deed, texts.text(label), ways.plan(followUp, label).path())
        : new FollowUpDeedView(deed, texts.text(label));
  }

  private FollowUpStepView view(FollowUp followUp, StepStand stand, boolean worker) {
    boolean hidden = stand.way() != null && stand.way().writing() && !worker;
    StepStand shown = hidden ? withoutWay(stand) : stand;
    boolean look = stand.step() == Step.SECOND_LOOK;
    boolean changeable = look && worker && followUp.asked().secondLook() == null;
    String change = changeable ? texts.text(changeOf(followUp)) : "";
    Labels labels = new Labels(name(stand.step()), progress(stand), change);
    return new FollowUpStepView(shown, labels, look ? followUp.lookAgainOn() : null);
  }

  private static String changeOf(FollowUp followUp) {
    return followUp.lookAgainOn() == null
        ? "ballincourt.follow-up.second-look.choose"
        : "ballincourt.follow-up.second-look.change";
  }

  private static StepStand withoutWay(StepStand stand) {
    return new StepStand(stand.followUp(), stand.step(), stand.progress(), stand.words(), null);
  }

  private String name(Step step) {
    return texts.text("ballincourt.follow-up.step." + FollowUpWords.code(step));
  }

  private String progress(StepStand stand) {
    return texts.text("ballincourt.follow-up.progress." + FollowUpWords.code(stand.progress()));
  }
}
