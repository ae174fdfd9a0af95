package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.user.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries out changes of issues: rows and history in one transaction, the event after it. */
public final class Changes {
  private final Database database;
  private final Clock clock;
  private final IssueEvents events;

  public Changes(Database database, Clock clock, IssueEvents events) {
    this.database = database;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The issue as it is then; empty where there was nothing to change.
   *
   * @throws Gone where there is no such issue any more
   */
  Optional<StoredIssue> apply(Change change, long issue, Person author, Long eventType) {
    Optional<Changed> done = database.inTransaction(() -> write(change, issue, author));
    done.ifPresent(changed -> tell(changed, author, eventType));
    return done.map(Changed::issue);
  }

  /** Call it after the commit. */
  void tell(Changed changed, Person author, Long eventType) {
    events.changed(changed, author, eventType);
  }

  /**
   * Only within a transaction; empty where there was nothing to change.
   *
   * @throws Gone where there is no such issue any more
   */
  Optional<Changed> write(Change change, long id, Person author) {
    LockedIssues locked = new LockedIssues(sql());
    List<ChangeItemBean> items = change.write(locked.get(id));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    long entry = new HistoryWriter(sql()).add(id, author, now, items);
    sql().sql("update issues set updated = ? where id = ?").params(now.toEpochMilli(), id).update();
    return Optional.of(new Changed(locked.get(id), new ChangeLog(sql(), entry)));
  }

  Instant now() {
    return clock.instant();
  }

  JdbcClient sql() {
    return database.sql();
  }
}
