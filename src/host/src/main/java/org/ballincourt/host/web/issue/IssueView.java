package org.ballincourt.host.web.issue;

import java.util.List;
import org.ballincourt.host.web.project.IssuesView.ProjectName;
import org.ballincourt.host.web.project.StatusView;

/** An issue with its fields, its history and what plugins add to it. */
public record IssueView(
    Heading heading,
    Details details,
    Side side,
    List<TransitionButton> transitions,
    List<Entry> history) {

  /** Whether the viewer may put the issue into another status. */
  public boolean movable() {
    return !transitions.isEmpty();
  }

  public boolean unchanged() {
    return history.isEmpty();
  }

  /** Whether the viewer may do anything with the issue. */
  public boolean actionable() {
    return movable() || !heading.editPath().isEmpty();
  }

  /**
   * @param editPath of the edit form, inside Jira; empty for those who may not edit
   */
  public record Heading(String key, String summary, ProjectName project, String editPath) {}

  /** The value of a field; empty where there is none. */
  public record Field(String name, String value) {}

  public record Details(StatusView status, List<Field> left, List<Field> right) {}

  public record Side(List<Panel> panels, List<Field> people, List<Field> dates) {}

  /** What the viewer may do with the issue's status. */
  public record TransitionButton(String id, String name) {}

  /** What a plugin adds. */
  public record Panel(String moduleKey, String label, String bodyHtml) {}

  public record Entry(String author, String at, List<Change> changes) {}

  public record Change(String field, String from, String to) {}
}
