package org.ballincourt.administration.web;

import org.ballincourt.court.store.replay.Replay.State;

/** One project with its switches, for a template. */
public final class ProjectView {

  private final ProjectStand stand;
  private final ProjectWords words;

  ProjectView(ProjectStand stand, ProjectWords words) {
    this.stand = stand;
    this.words = words;
  }

  public String getId() {
    return stand.project().getId().toString();
  }

  public String getKey() {
    return stand.project().getKey();
  }

  public String getName() {
    return stand.project().getName();
  }

  public boolean isOn() {
    return stand.on();
  }

  public String getOnOrOff() {
    return words.onOrOff(stand);
  }

  public String getReading() {
    return words.reading(stand);
  }

  public boolean isReadingNow() {
    return stand.isReading();
  }

  public boolean isStopped() {
    return stand.isStopped();
  }

  /** Empty unless its history could not be read. */
  public String getFailure() {
    return stand.isIn(State.FAILED) ? stand.replay().failure() : "";
  }

  public boolean isFailed() {
    return !getFailure().isEmpty();
  }

  public String getLastChange() {
    return words.lastChange(stand.last());
  }
}
