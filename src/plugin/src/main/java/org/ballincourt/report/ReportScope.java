package org.ballincourt.report;

import java.util.Set;

/**
 * What a report is about.
 *
 * @param projects whose turns count: those that lay in them then
 * @param client whose issues’ turns count, as issues are theirs today; null for all
 * @param phase whose turns count; null for all
 */
public record ReportScope(Set<Long> projects, Long client, Long phase) {

  public ReportScope {
    projects = Set.copyOf(projects);
  }
}
