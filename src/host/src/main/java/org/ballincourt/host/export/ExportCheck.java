package org.ballincourt.host.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The first reading of a file: is each issue whole, and is each id there once. */
final class ExportCheck {
  private final Set<Long> issueIds = new HashSet<>();
  private final Set<String> issueKeys = new HashSet<>();
  private final Set<Long> entryIds = new HashSet<>();
  private final Map<String, Long> projects = new HashMap<>();
  private final Map<Long, String> projectKeys = new HashMap<>();
  private final StatusesOfFile statuses = new StatusesOfFile();

  /**
   * @throws BadExport for the first thing that is wrong
   */
  void check(JsonPlace place) {
    ExportedIssue issue = IssueReader.read(place);
    once(issueIds.add(issue.id()), place.required("id"));
    once(issueKeys.add(issue.key()), place.required("key"));
    place
        .required("changelog")
        .required("histories")
        .elements()
        .forEach(entry -> once(entryIds.add(entry.required("id").id()), entry.required("id")));
    checkProject(issue.project(), place.required("fields").required("project"));
    statuses.note(issue);
  }

  private static void once(boolean first, JsonPlace id) {
    if (!first) {
      throw id.bad("is there twice: " + id.node().asText());
    }
  }

  private void checkProject(ExportedIssue.Project project, JsonPlace place) {
    Long id = projects.putIfAbsent(project.key(), project.id());
    String key = projectKeys.putIfAbsent(project.id(), project.key());
    if (id != null && id != project.id() || key != null && !key.equals(project.key())) {
      throw place.bad("another issue pairs this project's id and key differently");
    }
  }

  /** What is worth keeping: the ids of a large file are many. */
  Result result() {
    return new Result(issueIds.size(), statuses);
  }

  record Result(int issues, StatusesOfFile statuses) {}
}
