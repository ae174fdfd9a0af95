package org.ballincourt.host.web.field;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.function.Function;
import org.ballincourt.host.change.Draft;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.field.FieldErrors;
import org.ballincourt.host.field.FieldHtml;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.StoredProject;

/** Makes the view of a project in the lab. */
final class LabPicture {
  private static final int PAGE = 50;

  private final Jira jira;
  private final StoredProject project;
  private final List<StoredField> fields;
  private final Issue draft;
  private Function<StoredField, String> create;
  private Function<StoredField, String> bulk;
  private String said = "";

  LabPicture(Jira jira, StoredProject project) {
    this.jira = jira;
    this.project = project;
    this.fields = jira.fields().of(project);
    this.draft = new Draft(new NewIssue(project, "Task", "", List.of()));
    this.create = field -> new FieldHtml(field, draft).control();
    this.bulk = create;
  }

  /** The form to create shows what was entered, and what is wrong with it. */
  LabPicture again(FieldForm form, FieldErrors errors) {
    create = field -> new FieldHtml(field, draft).control(form.input(field), errors);
    return this;
  }

  /** The form to edit many does. */
  LabPicture manyAgain(FieldForm form, FieldErrors errors) {
    bulk = field -> new FieldHtml(field, draft).control(form.input(field), errors);
    return this;
  }

  LabPicture saying(String what) {
    said = what;
    return this;
  }

  LabView view() {
    Visible visible = new Visible(jira);
    List<LabView.Project> projects =
        visible.projects().stream()
            .map(each -> new LabView.Project(each.key(), each.name()))
            .toList();
    LabView.Forms forms =
        new LabView.Forms(
            controls(create), controls(bulk), visible.may(ProjectRoles.CREATE_ISSUES, project));
    return new LabView(project.key(), projects, issues(), forms, said);
  }

  private List<LabView.Control> controls(Function<StoredField, String> html) {
    return fields.stream()
        .filter(StoredField::isEditable)
        .map(field -> new LabView.Control(field.getId(), field.getName(), html.apply(field)))
        .toList();
  }

  private LabView.Issues issues() {
    return new LabView.Issues(
        fields.stream().map(StoredField::getName).toList(),
        jira.issues().newest(project, 0, PAGE).stream().map(this::row).toList());
  }

  private LabView.Row row(StoredIssue issue) {
    return new LabView.Row(
        issue.key(),
        issue.getSummary(),
        issue.status().name(),
        fields.stream()
            .map(field -> new LabView.Cell(new FieldHtml(field, issue).column()))
            .toList());
  }
}
