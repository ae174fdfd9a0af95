package org.ballincourt.questionnaire.action.rest;

import org.ballincourt.questionnaire.action.Reply;

/**
 * What somebody wants to become of an answer.
 *
 * @param issue null where no issue is to track it
 */
record WantedAction(Reply reply, WantedIssue issue) {

  /**
   * One that is there, by key, or a new one in a project.
   *
   * @param key null for a new one
   * @param project the key of the project of a new one
   * @param description what stands above the link back; empty for nothing
   */
  record WantedIssue(String key, String project, String summary, String description) {
    boolean isNew() {
      return key == null;
    }
  }
}
