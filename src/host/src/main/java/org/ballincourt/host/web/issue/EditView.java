package org.ballincourt.host.web.issue;

import java.util.List;

/** The edit form; an error is empty where a field is fine. */
public record EditView(Issue issue, Field summary, Field due, Versions versions) {

  public record Issue(long id, String key) {}

  public record Field(String value, String error) {}

  public record Versions(List<Choice> choices, String error) {
    public boolean none() {
      return choices.isEmpty();
    }
  }

  public record Choice(String id, String name, boolean chosen) {}

  static EditView of(Issue issue, EditForm form, Versions versions) {
    return new EditView(
        issue,
        new Field(form.summary(), form.summaryError()),
        new Field(form.due(), form.dueError()),
        versions);
  }
}
