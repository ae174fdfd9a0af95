package org.ballincourt.host.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The fields of an issue that only its page shows; null where the issue has no such value. */
public record IssueDetails(
    Kind kind,
    People people,
    Instant resolved,
    LocalDate due,
    List<String> fixVersions,
    String description) {

  /** What sort of work it is, and what came of it. */
  public record Kind(String type, String priority, String resolution, List<String> components) {}

  /** Display names. */
  public record People(String assignee, String reporter) {}
}
