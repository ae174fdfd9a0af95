package org.ballincourt.host.web.issue;

import com.atlassian.jira.project.version.Version;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.host.change.EditedField;
import org.ballincourt.host.change.IssueEdit;
import org.ballincourt.host.issue.IssueDetails;
import org.ballincourt.host.issue.StoredIssue;

/**
 * What an edit form says, whether it can be saved or not.
 *
 * @param due ISO date; empty for none
 * @param versionIds of the fix versions
 */
record EditForm(String summary, String due, Set<String> versionIds) {
  private static final int LONGEST_SUMMARY = 255;

  static EditForm of(StoredIssue issue, IssueDetails details) {
    return new EditForm(
        issue.getSummary(),
        details.due() == null ? "" : details.due().toString(),
        Set.copyOf(
            issue.getFixVersions().stream().map(version -> version.getId().toString()).toList()));
  }

  static EditForm of(HttpServletRequest request) {
    String[] versions = request.getParameterValues("fixVersions");
    return new EditForm(
        text(request, "summary"),
        text(request, "duedate"),
        versions == null ? Set.of() : Set.copyOf(Arrays.asList(versions)));
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }

  /** Empty where it is fine. */
  String summaryError() {
    if (summary.isEmpty() || summary.lines().count() > 1) {
      return "You must specify a summary of the issue.";
    }
    return summary.length() > LONGEST_SUMMARY ? "Summary must be less than 255 characters." : "";
  }

  /** Empty where it is fine. */
  String dueError() {
    try {
      return due.isEmpty() || LocalDate.parse(due).toString().equals(due) ? "" : wrongDate();
    } catch (DateTimeException e) {
      return wrongDate();
    }
  }

  private static String wrongDate() {
    return "You did not enter a valid date. Please enter the date in the format \"yyyy-mm-dd\".";
  }

  /** Empty where it is fine. */
  String versionsError(StoredIssue issue) {
    return versions(issue).size() == versionIds.size()
        ? ""
        : "A version does not exist in this project any more.";
  }

  private List<Version> versions(StoredIssue issue) {
    return issue.project().getVersions().stream()
        .filter(version -> versionIds.contains(version.getId().toString()))
        .toList();
  }

  boolean isSavable(StoredIssue issue) {
    return (summaryError() + dueError() + versionsError(issue)).isEmpty();
  }

  /** Call it only where the form can be saved. */
  IssueEdit edit(StoredIssue issue) {
    Map<EditedField, String> values = new EnumMap<>(EditedField.class);
    values.put(EditedField.SUMMARY, summary);
    values.put(EditedField.DUE_DATE, due.isEmpty() ? null : due);
    return new IssueEdit(values, Optional.of(versions(issue)), Optional.empty());
  }
}
