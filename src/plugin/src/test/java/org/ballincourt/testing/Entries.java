package org.ballincourt.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.ballincourt.court.Status;

/** Entries of an issue's history as Jira hands them out, in a line each. */
public final class Entries {

  private Entries() {}

  /** An entry with one move, at a time such as {@code "09:00"}; its id follows from the time. */
  public static ChangeHistory moved(String time, Status from, Status to) {
    return entry(Lives.at(time).getEpochSecond(), time, move(from, to));
  }

  /** An entry that gives the issue a version. */
  public static ChangeHistory versioned(String time, long version) {
    String id = Long.toString(version);
    ChangeItemBean item =
        new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Fix Version", null, null, id, "1." + id);
    return entry(Lives.at(time).getEpochSecond(), time, item);
  }

  public static ChangeHistory entry(long id, String time, ChangeItemBean... items) {
    ChangeHistory entry = mock(ChangeHistory.class);
    when(entry.getId()).thenReturn(id);
    when(entry.getTimePerformed()).thenReturn(Timestamp.from(Lives.at(time)));
    when(entry.getChangeItemBeans()).thenReturn(List.of(items));
    return entry;
  }

  public static ChangeItemBean move(Status from, Status to) {
    return item(ChangeItemBean.STATIC_FIELD, from.id(), from.name(), to.id(), to.name());
  }

  /** An item of a field called status. */
  public static ChangeItemBean item(
      String fieldType, String from, String fromName, String to, String toName) {
    return new ChangeItemBean(fieldType, "status", from, fromName, to, toName);
  }
}
