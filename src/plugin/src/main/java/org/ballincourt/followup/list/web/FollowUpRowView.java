package org.ballincourt.followup.list.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.followup.step.Step;
import org.ballincourt.followup.step.StepStand;

/** One follow-up in the list of all, for a template. */
public final class FollowUpRowView {

  private static final String NOTHING = "–";

  private final Place place;
  private final String ended;
  private final String state;
  private final String look;
  private final Map<Step, String> steps;

  /**
   * Whose work is over.
   *
   * @param key of the project, as it is today
   * @param client its name then
   */
  record Place(String key, String project, String client) {}

  /**
   * @param ended when
   * @param state what became of it
   * @param look the day of the second look; empty for none
   */
  FollowUpRowView(Place place, String ended, String state, String look, List<StepStand> steps) {
    this.place = place;
    this.ended = ended;
    this.state = state;
    this.look = look;
    this.steps = new EnumMap<>(Step.class);
    steps.stream()
        .filter(StepStand::isBegun)
        .forEach(stand -> this.steps.put(stand.step(), stand.words()));
  }

  public String getKey() {
    return place.key();
  }

  public String getProject() {
    return place.project();
  }

  public String getClient() {
    return place.client();
  }

  public String getEnded() {
    return ended;
  }

  public String getState() {
    return state;
  }

  /** When it was, or is to be. */
  public String getMet() {
    return words(Step.MEETING);
  }

  /** What was asked after the work, and how many have answered. */
  public String getAsked() {
    return words(Step.QUESTIONS);
  }

  public String getSecondLook() {
    return steps.getOrDefault(Step.SECOND_LOOK, look.isEmpty() ? NOTHING : look);
  }

  private String words(Step step) {
    return steps.getOrDefault(step, NOTHING);
  }
}
