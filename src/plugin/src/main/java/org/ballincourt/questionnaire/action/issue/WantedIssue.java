package org.ballincourt.questionnaire.action.issue;

/**
 * An issue that is to track something: one that is there, by key, or a new one in a project.
 *
 * @param key null for a new one
 * @param project the key of the project of a new one
 * @param description what stands above the link back; empty for nothing
 */
public record WantedIssue(String key, String project, String summary, String description) {
  boolean isNew() {
    return key == null;
  }
}
