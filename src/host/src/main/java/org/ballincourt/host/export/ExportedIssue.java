package org.ballincourt.host.export;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.host.issue.TimeTracking;
import org.ballincourt.host.project.VersionPlan;

/** An issue with its history, as an export tells it; what may be missing is null. */
record ExportedIssue(long id, String key, Project project, Fields fields, List<Entry> history) {

  record Project(long id, String key, String name) {}

  record Fields(
      String summary,
      Status status,
      Kind kind,
      People people,
      Dates dates,
      List<Version> fixVersions,
      TimeTracking time) {}

  record Status(String id, String name, String category) {}

  record Kind(String type, String priority, String resolution, List<Component> components) {}

  /**
   * @param id null where the file only names it
   */
  record Component(Long id, String name) {}

  record User(String key, String name, String displayName) {}

  record People(User assignee, User reporter) {}

  record Dates(Instant created, Instant updated, Instant resolved, LocalDate due) {}

  record Version(long id, String name, VersionPlan plan) {}

  record Entry(long id, User author, Instant created, List<ChangeItemBean> items) {
    Stream<ChangeItemBean> items(String field) {
      return items.stream()
          .filter(item -> item.getFieldType().equals(ChangeItemBean.STATIC_FIELD))
          .filter(item -> item.getField().equals(field));
    }
  }
}
