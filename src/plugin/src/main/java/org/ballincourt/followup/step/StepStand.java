package org.ballincourt.followup.step;

import static java.util.Objects.requireNonNull;

import org.ballincourt.followup.step.Step.Progress;

/**
 * How far one step of a follow-up is, in the words of whoever is looking.
 *
 * @param followUp its id
 * @param step not null
 * @param progress not null
 * @param words one or two sentences; not null
 * @param way to where something is done about it; null for none
 */
public record StepStand(long followUp, Step step, Progress progress, String words, Way way) {

  /**
   * A link.
   *
   * @param path below Jira’s own address, begins with a slash
   * @param label what is done there
   * @param writing whether it is for those alone who run client work
   */
  public record Way(String path, String label, boolean writing) {}

  public StepStand {
    requireNonNull(step, "step");
    requireNonNull(progress, "progress");
    requireNonNull(words, "words");
  }

  /** Whether anything has come of it so far; else the words say what is to be done. */
  public boolean isBegun() {
    return progress == Progress.DONE || (way != null && !way.writing());
  }
}
