package org.ballincourt.host.change;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.version.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballincourt.host.issue.StoredIssue;

/** A field that holds some of what the project has, each with an id and a name. */
enum ChosenField {
  FIX_VERSIONS("Fix Version", "issue_fix_versions", "version_id") {
    @Override
    Map<Long, String> of(StoredIssue issue) {
      Map<Long, String> names = new LinkedHashMap<>();
      for (Version version : issue.getFixVersions()) {
        names.put(version.getId(), version.getName());
      }
      return names;
    }
  },
  COMPONENTS("Component", "issue_components", "component_id") {
    @Override
    Map<Long, String> of(StoredIssue issue) {
      Map<Long, String> names = new LinkedHashMap<>();
      for (ProjectComponent component : issue.getComponents()) {
        names.put(component.getId(), component.getName());
      }
      return names;
    }
  };

  private final String historyName;
  private final String table;
  private final String column;

  ChosenField(String historyName, String table, String column) {
    this.historyName = historyName;
    this.table = table;
    this.column = column;
  }

  /** What the issue has, by id. */
  abstract Map<Long, String> of(StoredIssue issue);

  String historyName() {
    return historyName;
  }

  String removal() {
    return "delete from " + table + " where issue_id = ? and " + column + " = ?";
  }

  String addition() {
    return "insert into " + table + " (issue_id, " + column + ") values (?, ?)";
  }
}
