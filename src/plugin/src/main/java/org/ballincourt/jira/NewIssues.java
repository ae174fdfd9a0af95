package org.ballincourt.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.springframework.stereotype.Component;

/**
 * Creates issues as whoever is asking does on Jira’s own form: with her permissions, and with all
 * that the workflow and the fields of the project demand.
 */
@Component
public class NewIssues {

  private final IssueService issues;
  private final PermissionManager permissions;
  private final JiraAuthenticationContext authentication;

  @Inject
  public NewIssues(
      IssueService issues,
      PermissionManager permissions,
      JiraAuthenticationContext authentication) {
    this.issues = issues;
    this.permissions = permissions;
    this.authentication = authentication;
  }

  /** Whether she may create issues there. */
  public boolean mayCreateIn(Project project) {
    return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user());
  }

  /**
   * An issue of the first type that the project has.
   *
   * @param place where in the request it stands, for what Jira has against it
   * @throws Refusal with all that Jira has against it, in its own words
   */
  public Issue create(Project project, String summary, String description, String place) {
    IssueInputParameters input =
        issues
            .newIssueInputParameters()
            .setProjectId(project.getId())
            .setIssueTypeId(type(project))
            .setSummary(summary)
            .setDescription(description)
            .setReporterId(user().getName());
    CreateValidationResult wanted = issues.validateCreate(user(), input);
    requireNone(wanted.getErrorCollection(), place);
    IssueResult created = issues.create(user(), wanted);
    requireNone(created.getErrorCollection(), place);
    return created.getIssue();
  }

  /** Null where it has none; then Jira says so. */
  private static String type(Project project) {
    return project.getIssueTypes().stream()
        .filter(type -> !type.isSubTask())
        .findFirst()
        .map(IssueType::getId)
        .orElse(null);
  }

  private static void requireNone(ErrorCollection errors, String place) {
    if (errors.hasAnyErrors()) {
      List<Fault> faults = new ArrayList<>();
      errors.getErrorMessages().forEach(message -> faults.add(new Fault(place, message)));
      errors
          .getErrors()
          .forEach((field, message) -> faults.add(new Fault(place + "." + field, message)));
      throw new Refusal(Kind.BAD_INPUT, faults);
    }
  }

  private ApplicationUser user() {
    return authentication.getLoggedInUser();
  }
}
