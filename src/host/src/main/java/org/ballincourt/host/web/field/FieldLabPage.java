package org.ballincourt.host.web.field;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.change.Draft;
import org.ballincourt.host.change.IssueEdit;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.field.FieldErrors;
import org.ballincourt.host.field.FieldInputs;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.workflow.Workflow;

/**
 * {@code /plugins/servlet/host/fields}: the issues of a project with a column for each custom
 * field, a form to create one, and a form to edit many.
 */
public final class FieldLabPage extends Page {

  /** Inside Jira; its parameter is {@code project}. */
  public static final String PATH = "/plugins/servlet/host/fields";

  private static final long serialVersionUID = 1L;

  private final transient Workflow workflow;

  public FieldLabPage(Jira jira, Frame frame, Workflow workflow) {
    super(jira, frame);
    this.workflow = workflow;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(new LabPicture(jira(), project(request)), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String what = Optional.ofNullable(request.getParameter("do")).orElse("");
    switch (what) {
      case "create" -> create(request, response);
      case "bulk" -> bulk(request, response);
      case "index" -> index(request, response);
      default -> throw Refusal.badRequest("There is nothing like that to do here.");
    }
  }

  private void create(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredProject project = project(request);
    permit(ProjectRoles.CREATE_ISSUES, project, "create issues");
    FieldForm form = new FieldForm(request);
    FieldInputs inputs = form.inputs(fields(project));
    FieldErrors errors = errors(inputs, request);
    if (!errors.none()) {
      show(new LabPicture(jira(), project).again(form, errors), request, response);
      return;
    }
    NewIssue wanted = new NewIssue(project, "Task", request.getParameter("summary"), List.of());
    TransientIssue values = new TransientIssue(new Draft(wanted));
    inputs.setOn(values);
    StoredIssue issue = workflow.create(wanted, values, user());
    redirect(response, PATH + "/issue?issue=" + issue.key());
  }

  private static FieldErrors errors(FieldInputs inputs, HttpServletRequest request) {
    String summary = Optional.ofNullable(request.getParameter("summary")).orElse("").strip();
    if (summary.isEmpty() || summary.length() > 255) {
      throw Refusal.badRequest("Give a summary of 1 to 255 characters.");
    }
    return inputs.errors();
  }

  /** As in Jira the values are checked once, and each issue is edited by itself. */
  private void bulk(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredProject project = project(request);
    permit(ProjectRoles.EDIT_ISSUES, project, "edit issues");
    FieldForm form = new FieldForm(request);
    FieldInputs inputs = form.wanted(fields(project));
    FieldErrors errors = inputs.errors();
    if (!errors.none()) {
      show(new LabPicture(jira(), project).manyAgain(form, errors), request, response);
      return;
    }
    List<StoredIssue> issues = chosen(request, project);
    issues.forEach(issue -> edit(issue, inputs));
    show(new LabPicture(jira(), project).saying(issues.size() + " edited"), request, response);
  }

  private List<StoredIssue> chosen(HttpServletRequest request, StoredProject project) {
    String[] keys = request.getParameterValues("chosen");
    return Arrays.stream(keys == null ? new String[0] : keys)
        .flatMap(key -> new Visible(jira()).issue(key).stream())
        .filter(issue -> issue.getProjectId().equals(project.id()))
        .toList();
  }

  private void edit(StoredIssue issue, FieldInputs inputs) {
    TransientIssue values = new TransientIssue(issue);
    inputs.setOn(values);
    jira().edits().edit(issue, IssueEdit.NONE, values, user());
  }

  private void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredProject project = project(request);
    if (!jira().isAdministrator(user())) {
      throw Refusal.forbidden("Only administrators may index all issues.");
    }
    jira().fieldIndex().rebuild();
    show(new LabPicture(jira(), project).saying("indexed"), request, response);
  }

  private List<StoredField> fields(StoredProject project) {
    return jira().fields().of(project);
  }

  private void permit(ProjectPermissionKey permission, StoredProject project, String what) {
    if (!new Visible(jira()).may(permission, project)) {
      throw Refusal.forbidden("You do not have permission to " + what + " in this project.");
    }
  }

  /** Without one named, the first that whoever is looking may browse. */
  private StoredProject project(HttpServletRequest request) {
    String key = request.getParameter("project");
    Visible visible = new Visible(jira());
    return (key == null ? visible.projects().stream().findFirst() : visible.project(key))
        .orElseThrow(() -> Refusal.notFound("Project"));
  }

  private void show(LabPicture picture, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(new Html("Field lab", "field/lab.vm", picture.view()), request, response);
  }
}
