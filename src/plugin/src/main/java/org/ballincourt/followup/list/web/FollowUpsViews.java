package org.ballincourt.followup.list.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.list.FollowUpFilter;
import org.ballincourt.followup.list.FollowUpFilterInput;
import org.ballincourt.followup.list.FollowUps;
import org.ballincourt.followup.list.FollowUps.Reading;
import org.ballincourt.followup.list.web.FollowUpsView.Looked;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.step.Steps;
import org.ballincourt.jira.web.PageOf;
import org.springframework.stereotype.Component;

/** Puts together the page of all follow-ups: a handful of statements, however many there are. */
@Component
public class FollowUpsViews {

  private static final int PAGE_SIZE = 50;

  private final FollowUps followUps;
  private final Steps steps;
  private final FollowUpFilterInput input;
  private final FilterChoices choices;
  private final RowViews rows;

  @Inject
  public FollowUpsViews(
      FollowUps followUps,
      Steps steps,
      FollowUpFilterInput input,
      FilterChoices choices,
      RowViews rows) {
    this.followUps = followUps;
    this.steps = steps;
    this.input = input;
    this.choices = choices;
    this.rows = rows;
  }

  /**
   * @param parameters of the request, by name
   */
  FollowUpsView of(UnaryOperator<String> parameters) {
    FollowUpFilter filter =
        input.read(
            parameters.apply(FollowUpFilterInput.CLIENT),
            parameters.apply(FollowUpFilterInput.STATE));
    Reading reading = followUps.of(filter);
    int found = reading.some().size();
    PageOf page = PageOf.number(parameters.apply("page"), PAGE_SIZE).within(found);
    List<FollowUp> shown = page.of(reading.some());
    Map<Long, List<StepStand>> stands = steps.of(shown);
    return new FollowUpsView(
        choices.of(reading, filter),
        new Looked(reading, filter, followUps.areSeenAnywhere()),
        shown.stream().map(each -> rows.of(each, stands.get(each.id()))).toList(),
        page.view(page.from() + shown.size() < found, choices.query(filter), choices.texts()),
        choices.texts());
  }
}
