package org.ballincourt.host.web.field;

import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.host.change.IssueEdit;
import org.ballincourt.host.field.FieldErrors;
import org.ballincourt.host.field.FieldHtml;
import org.ballincourt.host.field.FieldInputs;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.workflow.Transition;
import org.ballincourt.host.workflow.Workflow;

/**
 * {@code /plugins/servlet/host/fields/issue?issue=KEY}: the custom fields of an issue as its page
 * shows them, the form to edit them, its transitions, and its XML.
 */
public final class IssueLabPage extends Page {

  /** Inside Jira. */
  public static final String PATH = FieldLabPage.PATH + "/issue";

  private static final long serialVersionUID = 1L;

  private final transient Workflow workflow;

  public IssueLabPage(Jira jira, Frame frame, Workflow workflow) {
    super(jira, frame);
    this.workflow = workflow;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(request);
    show(issue, field -> new FieldHtml(field, issue).control(), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(request);
    switch (Optional.ofNullable(request.getParameter("do")).orElse("")) {
      case "edit" -> edit(issue, request, response);
      case "transition" -> move(issue, request, response);
      case "index" -> index(issue, response);
      default -> throw Refusal.badRequest("There is nothing like that to do here.");
    }
  }

  private void edit(StoredIssue issue, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    permit(ProjectRoles.EDIT_ISSUES, issue);
    FieldForm form = new FieldForm(request);
    FieldInputs inputs = form.inputs(fields(issue));
    FieldErrors errors = inputs.errors();
    if (!errors.none()) {
      show(issue, again(issue, form, errors), request, response);
      return;
    }
    TransientIssue values = new TransientIssue(issue);
    inputs.setOn(values);
    jira().edits().edit(issue, IssueEdit.NONE, values, user());
    redirect(response, PATH + "?issue=" + issue.key());
  }

  private static Function<StoredField, String> again(
      StoredIssue issue, FieldForm form, FieldErrors errors) {
    return field -> new FieldHtml(field, issue).control(form.input(field), errors);
  }

  private void move(StoredIssue issue, HttpServletRequest request, HttpServletResponse response) {
    permit(ProjectRoles.TRANSITION_ISSUES, issue);
    Transition transition =
        Optional.ofNullable(request.getParameter("status"))
            .flatMap(id -> workflow.open(id, issue, user()))
            .orElseThrow(() -> Refusal.badRequest("There is no such transition any more."));
    workflow.run(issue, transition, user());
    redirect(response, PATH + "?issue=" + issue.key());
  }

  private void index(StoredIssue issue, HttpServletResponse response) {
    jira().fieldIndex().reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    redirect(response, PATH + "?issue=" + issue.key());
  }

  private void permit(ProjectPermissionKey permission, StoredIssue issue) {
    if (!new Visible(jira()).may(permission, issue.project())) {
      throw Refusal.forbidden("You do not have permission to do this to the issue.");
    }
  }

  private StoredIssue issue(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("issue"))
        .flatMap(new Visible(jira())::issue)
        .orElseThrow(() -> Refusal.notFound("Issue"));
  }

  private List<StoredField> fields(StoredIssue issue) {
    return jira().fields().of(issue.project());
  }

  private void show(
      StoredIssue issue,
      Function<StoredField, String> control,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Html page = new Html("Fields of " + issue.key(), "field/issue.vm", view(issue, control));
    write(page, request, response);
  }

  private LabIssueView view(StoredIssue issue, Function<StoredField, String> control) {
    List<StoredField> fields = fields(issue);
    return new LabIssueView(
        new LabIssueView.Heading(
            issue.key(), issue.getSummary(), issue.project().key(), issue.status().name()),
        fields.stream().map(field -> shown(field, issue)).toList(),
        fields.stream()
            .filter(StoredField::isEditable)
            .map(field -> new LabView.Control(field.getId(), field.getName(), control.apply(field)))
            .toList(),
        statuses(issue),
        xml(fields, issue));
  }

  private static LabIssueView.Shown shown(StoredField field, StoredIssue issue) {
    return new LabIssueView.Shown(
        field.getId(), field.getName(), new FieldHtml(field, issue).view());
  }

  private List<LabIssueView.Status> statuses(StoredIssue issue) {
    return jira().statuses().offeredIn(issue.getProjectId()).stream()
        .filter(status -> !status.equals(issue.status()))
        .map(status -> new LabIssueView.Status(status.id(), status.name()))
        .toList();
  }

  private static String xml(List<StoredField> fields, StoredIssue issue) {
    return fields.stream()
        .map(field -> new FieldHtml(field, issue).xml().strip())
        .filter(xml -> !xml.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
