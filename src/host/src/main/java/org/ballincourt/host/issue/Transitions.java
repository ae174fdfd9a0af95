package org.ballincourt.host.issue;

import java.time.Clock;
import java.time.Instant;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.user.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts issues into other statuses: the issue and its history in one transaction. */
public final class Transitions {
  private final Database database;
  private final JdbcClient sql;
  private final Clock clock;

  public Transitions(Database database, Clock clock) {
    this.database = database;
    this.sql = database.sql();
    this.clock = clock;
  }

  /** False where the issue is in that status by now, since then there is nothing to do. */
  public boolean move(StoredIssue issue, StoredStatus to, Person author) {
    return database.inTransaction(() -> moveOnce(issue.id(), to, author));
  }

  private boolean moveOnce(long issue, StoredStatus to, Person author) {
    StoredStatus from = lockedStatus(issue);
    if (from.id().equals(to.id())) {
      return false;
    }
    Instant now = clock.instant();
    long entry = addEntry(issue, author, now);
    addItem(entry, from, to);
    sql.sql("update issues set status_id = ?, updated = ? where id = ?")
        .params(to.id(), now.toEpochMilli(), issue)
        .update();
    return true;
  }

  /** Locks the row, so that each of two writers sees the status that the other one left. */
  private StoredStatus lockedStatus(long issue) {
    String id =
        sql.sql("select status_id from issues where id = ? for update")
            .param(issue)
            .query(String.class)
            .single();
    return new Statuses(sql).getStatus(id);
  }

  private long addEntry(long issue, Person author, Instant now) {
    long id = new Counter(sql, "change_groups").next();
    sql.sql("insert into change_groups (id, issue_id, author, created) values (?, ?, ?, ?)")
        .params(id, issue, author.key(), now.toEpochMilli())
        .update();
    return id;
  }

  private void addItem(long entry, StoredStatus from, StoredStatus to) {
    sql.sql(
            """
            insert into change_items (group_id, item_position, field_type, field,
                                      old_value, old_string, new_value, new_string)
            values (?, 0, 'jira', 'status', ?, ?, ?, ?)
            """)
        .params(entry, from.id(), from.name(), to.id(), to.name())
        .update();
  }
}
