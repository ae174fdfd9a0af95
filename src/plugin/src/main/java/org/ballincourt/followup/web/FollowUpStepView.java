package org.ballincourt.followup.web;

import java.time.LocalDate;
import java.util.Locale;
import org.ballincourt.followup.step.Step;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.followup.step.StepStand;

/** One step of a follow-up, for a template. */
public final class FollowUpStepView {

  private final StepStand stand;
  private final Labels labels;
  private final LocalDate day;

  /**
   * @param name of the step
   * @param progress how far it is, in a word
   * @param change what the button is called with which its day is changed; empty for none
   */
  record Labels(String name, String progress, String change) {}

  /**
   * @param stand with a way that is for whoever is looking
   * @param day that can be changed; null for none
   */
  FollowUpStepView(StepStand stand, Labels labels, LocalDate day) {
    this.stand = stand;
    this.labels = labels;
    this.day = day;
  }

  public String getName() {
    return labels.name();
  }

  /** The part of a CSS class that stands for how far it is. */
  public String getStyle() {
    return stand.progress().name().toLowerCase(Locale.ROOT);
  }

  /** The class of AUI for a word that stands out. */
  public String getLozenge() {
    return switch (stand.progress()) {
      case DONE -> "aui-lozenge-success";
      case DUE -> "aui-lozenge-inprogress";
      case AHEAD -> "aui-lozenge-subtle";
    };
  }

  public String getProgress() {
    return labels.progress();
  }

  public boolean isDue() {
    return stand.progress() == Progress.DUE;
  }

  boolean isAhead() {
    return stand.progress() == Progress.AHEAD;
  }

  public String getWords() {
    return stand.words();
  }

  public boolean isWay() {
    return stand.way() != null;
  }

  public String getPath() {
    return isWay() ? stand.way().path() : "";
  }

  public String getWayLabel() {
    return isWay() ? stand.way().label() : "";
  }

  public boolean isChangeable() {
    return !labels.change().isEmpty();
  }

  public String getChangeLabel() {
    return labels.change();
  }

  /** As a form takes it; empty for none. */
  public String getDay() {
    return day == null ? "" : day.toString();
  }

  Step step() {
    return stand.step();
  }
}
