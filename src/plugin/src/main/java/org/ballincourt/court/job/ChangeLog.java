package org.ballincourt.court.job;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ofbiz.core.entity.GenericValue;

/**
 * What an event says was written to the issue's history.
 *
 * @param entry null where nothing was written
 */
record ChangeLog(GenericValue entry) {

  private static final Set<String> FIELDS_OF_OURS =
      Set.of(
          "status",
          "Fix Version",
          "Component",
          "project",
          "Key",
          "timeoriginalestimate",
          "timeestimate",
          "timespent");

  static ChangeLog of(IssueEvent event) {
    return new ChangeLog(event.getChangeLog());
  }

  /**
   * Without an entry anything may have happened: an issue is created without one.
   *
   * @param isField whether a custom field of that name is one of ours
   */
  boolean mayConcernUs(Predicate<String> isField) {
    return entry == null || items().stream().anyMatch(item -> isOfOurs(item, isField));
  }

  private List<GenericValue> items() {
    try {
      return entry.getRelated("ChildChangeItem");
    } catch (Exception e) { // checked, and not of the same package in every Jira
      throw new IllegalStateException("Jira cannot read the entry that it has just written", e);
    }
  }

  /** A custom field may be called "status" too. */
  private static boolean isOfOurs(GenericValue item, Predicate<String> isField) {
    String field = item.getString("field");
    return ChangeItemBean.STATIC_FIELD.equals(item.getString("fieldtype"))
        ? FIELDS_OF_OURS.contains(field)
        : isField.test(field);
  }
}
