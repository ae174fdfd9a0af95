package org.ballincourt.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the history of an issue as Jira does: the entries, then their items by pages of entries.
 */
public final class History implements ChangeHistoryManager {
  static final int PAGE = 750;

  private final JdbcClient sql;

  public History(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<ChangeHistory> getChangeHistories(Issue issue) {
    return List.copyOf(of(issue));
  }

  /** In the order of time. */
  public List<StoredEntry> of(Issue issue) {
    List<StoredEntry.Head> heads = heads(issue.getId());
    List<StoredEntry> entries = new ArrayList<>(heads.size());
    for (int from = 0; from < heads.size(); from += PAGE) {
      entries.addAll(entries(heads.subList(from, Math.min(from + PAGE, heads.size()))));
    }
    return entries;
  }

  private List<StoredEntry> entries(List<StoredEntry.Head> heads) {
    Map<Long, List<ChangeItemBean>> items = items(heads);
    return heads.stream()
        .map(head -> new StoredEntry(head, items.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private List<StoredEntry.Head> heads(long issue) {
    return sql.sql(
            """
            select id, created, display_name
            from change_groups left join host_users on user_key = author
            where issue_id = ? order by created, id
            """)
        .param(issue)
        .query(History::head)
        .list();
  }

  private static StoredEntry.Head head(ResultSet row, int number) throws SQLException {
    return new StoredEntry.Head(
        row.getLong("id"),
        Instant.ofEpochMilli(row.getLong("created")),
        row.getString("display_name"));
  }

  private Map<Long, List<ChangeItemBean>> items(List<StoredEntry.Head> heads) {
    Map<Long, List<ChangeItemBean>> items = new HashMap<>();
    sql.sql("select * from change_items where group_id in (:ids) order by group_id, item_position")
        .param("ids", heads.stream().map(StoredEntry.Head::id).toList())
        .query(
            row -> {
              items
                  .computeIfAbsent(row.getLong("group_id"), id -> new ArrayList<>())
                  .add(item(row));
            });
    return items;
  }

  private static ChangeItemBean item(ResultSet row) throws SQLException {
    return new ChangeItemBean(
        row.getString("field_type"),
        row.getString("field"),
        row.getString("old_value"),
        row.getString("old_string"),
        row.getString("new_value"),
        row.getString("new_string"));
  }
}
