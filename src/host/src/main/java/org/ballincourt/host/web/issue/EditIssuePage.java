package org.ballincourt.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;

/** The form to edit an issue: GET shows it, POST saves it or shows it again with its errors. */
public final class EditIssuePage extends Page {

  /** Where the form is, inside Jira; its parameter is {@code id}. */
  public static final String FORM = "/secure/EditIssue!default.jspa";

  /** Where it goes to, inside Jira. */
  public static final String ACTION = "/secure/EditIssue.jspa";

  private static final long serialVersionUID = 1L;

  public EditIssuePage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(request);
    show(issue, EditForm.of(issue, jira().issueFields().of(issue)), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(request);
    EditForm form = EditForm.of(request);
    if (form.isSavable(issue)) {
      jira().edits().edit(issue, form.edit(issue), user());
      redirect(response, "/browse/" + issue.key());
    } else {
      show(issue, form, request, response);
    }
  }

  private StoredIssue issue(HttpServletRequest request) {
    Visible visible = new Visible(jira());
    StoredIssue issue =
        visible.issueOfId(request.getParameter("id")).orElseThrow(() -> Refusal.notFound("Issue"));
    if (!visible.may(ProjectRoles.EDIT_ISSUES, issue.project())) {
      throw Refusal.forbidden("You do not have permission to edit issues in this project.");
    }
    return issue;
  }

  private void show(
      StoredIssue issue, EditForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    EditView.Issue edited = new EditView.Issue(issue.id(), issue.key());
    EditView view = EditView.of(edited, form, versions(issue, form));
    write(new Html("Edit issue " + issue.key(), "issue/edit.vm", view), request, response);
  }

  private static EditView.Versions versions(StoredIssue issue, EditForm form) {
    List<EditView.Choice> choices =
        issue.project().getVersions().stream()
            .map(
                version ->
                    new EditView.Choice(
                        version.getId().toString(),
                        version.getName(),
                        form.versionIds().contains(version.getId().toString())))
            .toList();
    return new EditView.Versions(choices, form.versionsError(issue));
  }
}
