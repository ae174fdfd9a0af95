package org.ballincourt.report.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.ballincourt.report.ReportScope;

/**
 * What rows have to be like: SQL, and the values of its question marks.
 *
 * @param sql not null
 * @param values in the order of the question marks
 */
record Where(String sql, List<Object> values) {

  Where {
    values = List.copyOf(values);
  }

  /** Those of some of a scope’s projects; columns have the same names in all our tables. */
  static Where in(ReportScope scope, Collection<Long> projects) {
    return among("{PROJECT_ID}", projects)
        .and("{CLIENT_ID}", scope.client())
        .and("{PHASE_ID}", scope.phase());
  }

  /** Those of these issues. */
  static Where ofIssues(Collection<Long> issues) {
    return among("{ISSUE_ID}", issues);
  }

  /** What waits in these projects. */
  static Where waitingIn(Collection<Long> projects) {
    return among("{WAITS_IN}", projects);
  }

  private static Where among(String column, Collection<Long> values) {
    return new Where(column + " IN (" + marks(values) + ")", List.copyOf(values));
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  private Where and(String column, Long value) {
    return value == null ? this : and(column + " = ?", List.<Object>of(value));
  }

  Where and(String condition, List<?> more) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(more);
    return new Where(sql + " AND " + condition, all);
  }
}
