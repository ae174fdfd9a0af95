package org.ballincourt.host.workflow;

import java.util.List;

/** What Jira itself does in the course of a transition. */
public enum SystemFunction {
  CREATE("Create the issue originally."),
  STATUS("Set issue status to the linked status of the destination workflow step."),
  HISTORY("Update change history for an issue and store the issue in the database."),
  INDEX("Re-index an issue to keep indexes in sync with the database."),
  EVENT("Fire an event that can be processed by the listeners.");

  static final List<SystemFunction> ON_CREATION = List.of(CREATE, INDEX, EVENT);
  static final List<SystemFunction> ON_TRANSITION = List.of(STATUS, HISTORY, INDEX, EVENT);

  private final String text;

  SystemFunction(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
