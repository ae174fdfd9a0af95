package org.ballincourt.host.web.issue;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.ballincourt.host.issue.StoredEntry;
import org.ballincourt.host.web.issue.IssueView.Change;
import org.ballincourt.host.web.issue.IssueView.Entry;

/** Writes history as Jira's history tab does: the name of a value, and its id in brackets. */
final class HistoryView {
  private HistoryView() {}

  static List<Entry> of(List<StoredEntry> history, DateTimeFormatter times) {
    return history.stream().map(entry -> entry(entry, times)).toList();
  }

  private static Entry entry(StoredEntry entry, DateTimeFormatter times) {
    return new Entry(
        entry.author() == null ? "Somebody unknown" : entry.author(),
        times.format(entry.getTimePerformed()),
        entry.getChangeItemBeans().stream().map(HistoryView::change).toList());
  }

  private static Change change(ChangeItemBean item) {
    return new Change(
        heading(item.getField()),
        value(item.getFromString(), item.getFrom()),
        value(item.getToString(), item.getTo()));
  }

  /** System fields are stored in lower case and shown with a capital, but for one. */
  private static String heading(String field) {
    if (field.equals("issuetype")) {
      return "Issue Type";
    }
    return field.isEmpty() ? "" : Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  private static String value(String name, String id) {
    if (name == null || name.isEmpty()) {
      return id == null ? "" : id;
    }
    return id == null || id.equals(name) ? name : name + " [ " + id + " ]";
  }
}
