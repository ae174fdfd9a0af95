package org.ballincourt.host.issue;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** An entry of an issue's history. */
public final class StoredEntry extends ChangeHistory {
  private final Head head;
  private final List<ChangeItemBean> items;

  /** What an entry is without its items; the author's display name may be null. */
  record Head(long id, Instant created, String author) {}

  StoredEntry(Head head, List<ChangeItemBean> items) {
    this.head = head;
    this.items = List.copyOf(items);
  }

  @Override
  public Long getId() {
    return head.id();
  }

  @Override
  public Timestamp getTimePerformed() {
    return Timestamp.from(head.created());
  }

  @Override
  public List<ChangeItemBean> getChangeItemBeans() {
    return items;
  }

  /** The display name; null where the author is unknown. */
  public String author() {
    return head.author();
  }
}
