package org.ballincourt.host.web.issue;

import com.atlassian.jira.datetime.DateTimeFormatter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.ballincourt.host.issue.IssueDetails;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.web.issue.IssueView.Details;
import org.ballincourt.host.web.issue.IssueView.Field;
import org.ballincourt.host.web.project.StatusView;

/** Writes the fields of an issue, with Jira's words for those that are empty. */
final class FieldsView {
  private final StoredIssue issue;
  private final IssueDetails fields;
  private final DateTimeFormatter times;

  FieldsView(StoredIssue issue, IssueDetails fields, DateTimeFormatter times) {
    this.issue = issue;
    this.fields = fields;
    this.times = times;
  }

  Details details() {
    IssueDetails.Kind kind = fields.kind();
    return new Details(
        StatusView.of(issue.status()),
        List.of(
            new Field("Type", or(kind.type(), "None")),
            new Field("Priority", or(kind.priority(), "None")),
            new Field("Component/s", names(kind.components()))),
        List.of(
            new Field("Resolution", or(kind.resolution(), "Unresolved")),
            new Field("Fix Version/s", names(fields.fixVersions()))));
  }

  List<Field> people() {
    return List.of(
        new Field("Assignee", or(fields.people().assignee(), "Unassigned")),
        new Field("Reporter", or(fields.people().reporter(), "Anonymous")));
  }

  List<Field> dates() {
    return List.of(
        new Field("Due", fields.due() == null ? "" : fields.due().toString()),
        new Field("Created", written(issue.content().created())),
        new Field("Updated", written(issue.content().updated())),
        new Field("Resolved", fields.resolved() == null ? "" : written(fields.resolved())));
  }

  private String written(Instant instant) {
    return times.format(Date.from(instant));
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "None" : String.join(", ", names);
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
