package org.ballincourt.host.web.field;

import java.util.List;

/**
 * A project in the lab.
 *
 * @param said what the last form did; empty for nothing
 */
public record LabView(
    String projectKey, List<Project> projects, Issues issues, Forms forms, String said) {

  public record Project(String key, String name) {}

  /** The newest issues, with a column for each field. */
  public record Issues(List<String> columns, List<Row> rows) {}

  /** The cells are HTML. */
  public record Row(String key, String summary, String status, List<Cell> cells) {}

  public record Cell(String html) {
    public String getHtml() {
      return html;
    }
  }

  /** The controls of the fields that can be edited: of a new issue, and of many. */
  public record Forms(List<Control> create, List<Control> bulk, boolean mayCreate) {}

  public record Control(String id, String name, String html) {
    public String getHtml() {
      return html;
    }
  }
}
