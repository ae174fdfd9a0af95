package org.ballincourt.host.project;

import com.atlassian.jira.issue.issuetype.IssueType;

/**
 * A type of issues that any project has.
 *
 * @param name as issues store it
 */
public record StoredType(String id, String name, boolean isSubTask) implements IssueType {

  /** The only one that is offered; issues of an export have others. */
  public static final StoredType TASK = new StoredType("10002", "Task", false);

  @Override
  public String getId() {
    return id;
  }
}
