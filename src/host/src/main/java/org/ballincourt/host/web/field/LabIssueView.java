package org.ballincourt.host.web.field;

import java.util.List;

/** An issue in the lab; an error is empty where there is none. */
public record LabIssueView(
    Heading heading,
    List<Shown> fields,
    List<LabView.Control> controls,
    List<Status> statuses,
    String xml) {

  public record Heading(String key, String summary, String projectKey, String status) {}

  /** A field as the page of an issue shows it. */
  public record Shown(String id, String name, String html) {
    public String getHtml() {
      return html;
    }
  }

  public record Status(String id, String name) {}
}
