package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Creates issues as somebody does on Jira's own form, with her permissions.
 *
 * <p>Evidence: full mock at 8.20; called at 9.4.
 */
public interface IssueService {
  IssueInputParameters newIssueInputParameters();

  /** Nothing is created yet. */
  CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters issueInputParameters);

  /** Only what was found valid; what goes wrong is in the result. */
  IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

  /** An issue, or why there is none. */
  abstract class IssueValidationResult extends ServiceResultImpl {
    private final MutableIssue issue;

    public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  /** What would be created. */
  class CreateValidationResult extends IssueValidationResult {
    public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** What was created. */
  class IssueResult extends IssueValidationResult {
    public IssueResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }
}
