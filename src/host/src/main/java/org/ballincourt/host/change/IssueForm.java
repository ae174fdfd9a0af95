package org.ballincourt.host.change;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.StoredType;
import org.ballincourt.host.user.Person;

/** The form on which somebody creates an issue, for plugins that fill it in for her. */
public final class IssueForm implements IssueService {
  private static final int LONGEST_SUMMARY = 255;

  private final Projects projects;
  private final ProjectRoles permissions;
  private volatile Creation creation;

  /** How an issue comes into being. */
  @FunctionalInterface
  public interface Creation {
    StoredIssue create(NewIssue wanted, TransientIssue values, Person user);
  }

  /** What was found valid, with all that is needed to create it. */
  private static final class Valid extends CreateValidationResult {
    private final NewIssue wanted;

    Valid(NewIssue wanted) {
      super(new TransientIssue(new Draft(wanted)), new SimpleErrorCollection());
      this.wanted = wanted;
    }
  }

  /**
   * @param creation until a workflow is there, one without
   */
  public IssueForm(Projects projects, ProjectRoles permissions, Creation creation) {
    this.projects = projects;
    this.permissions = permissions;
    this.creation = creation;
  }

  /** From now on issues go through the workflow, with its validators and functions. */
  public void createBy(Creation workflow) {
    creation = workflow;
  }

  @Override
  public IssueInputParameters newIssueInputParameters() {
    return new IssueInput();
  }

  @Override
  public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
    StoredProject project =
        projects.all().stream()
            .filter(each -> each.id().equals(input.getProjectId()))
            .findFirst()
            .orElse(null);
    ErrorCollection errors = new SimpleErrorCollection();
    if (project == null || !permissions.hasPermission(ProjectRoles.CREATE_ISSUES, project, user)) {
      errors.addErrorMessage("You do not have permission to create issues in this project.");
    }
    checkSummary(input.getSummary(), errors);
    checkOthers(input, user, errors);
    return errors.hasAnyErrors()
        ? new CreateValidationResult(null, errors)
        : new Valid(
            new NewIssue(
                project,
                StoredType.TASK.name(),
                input.getSummary(),
                List.of(),
                input.getDescription()));
  }

  private static void checkSummary(String summary, ErrorCollection errors) {
    if (summary == null || summary.isBlank()) {
      addError(errors, "summary", "You must specify a summary of the issue.");
    } else if (summary.length() > LONGEST_SUMMARY) {
      addError(errors, "summary", "Summary must be less than 255 characters.");
    } else if (summary.lines().count() > 1) {
      addError(errors, "summary", "The summary is invalid because it contains newline characters.");
    }
  }

  private static void checkOthers(
      IssueInputParameters input, ApplicationUser user, ErrorCollection errors) {
    if (!StoredType.TASK.id().equals(input.getIssueTypeId())) {
      addError(errors, "issuetype", "The issue type selected is invalid.");
    }
    if (user == null || !user.getName().equals(input.getReporterId())) {
      addError(errors, "reporter", "The reporter specified is not a user.");
    }
  }

  private static void addError(ErrorCollection errors, String field, String message) {
    errors.addError(field, message, ErrorCollection.Reason.VALIDATION_FAILED);
  }

  /** As in Jira it is an error of the caller’s to create what was not found valid. */
  @Override
  public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
    if (!(validated instanceof Valid valid)) {
      throw new IllegalStateException("You can not create an issue with an invalid validation");
    }
    StoredIssue created =
        creation.create(valid.wanted, new TransientIssue(new Draft(valid.wanted)), (Person) user);
    return new IssueResult(new TransientIssue(created), new SimpleErrorCollection());
  }
}
