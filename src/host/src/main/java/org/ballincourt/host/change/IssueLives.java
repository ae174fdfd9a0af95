package org.ballincourt.host.change;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.field.Fields;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.user.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins and ends the lives of issues. */
public final class IssueLives {
  private final Database database;
  private final Clock clock;
  private final Fields fields;
  private final IssueEvents events;

  public IssueLives(Database database, Clock clock, IssueEvents events, Fields fields) {
    this.database = database;
    this.fields = fields;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @throws Gone where there is no such project any more
   */
  public StoredIssue create(NewIssue wanted, Person author) {
    return create(wanted, new TransientIssue(new Draft(wanted)), author);
  }

  /**
   * As in Jira values that are there from the beginning leave no item in history.
   *
   * @param values the custom fields that are set on it are those of the issue
   * @throws Gone where there is no such project any more
   */
  public StoredIssue create(NewIssue wanted, TransientIssue values, Person author) {
    StoredIssue issue = database.inTransaction(() -> insert(wanted, values, author));
    tell(issue, author);
    return issue;
  }

  /** Call it after the commit. */
  public void tell(StoredIssue created, Person author) {
    events.created(created, author);
  }

  /** As {@link #create}, within a transaction of the caller's; nobody hears of it yet. */
  public StoredIssue insert(NewIssue wanted, TransientIssue values, Person author) {
    StoredIssue issue = insert(wanted, author);
    new ModifiedFields(fields).of(values).forEach(change -> change.write(issue));
    return issue;
  }

  private StoredIssue insert(NewIssue wanted, Person author) {
    String key = new IssueNumbers(sql()).nextKey(wanted.project().id());
    long id = new Counter(sql(), "issues").next();
    long now = clock.instant().toEpochMilli();
    sql()
        .sql(
            """
            insert into issues (id, issue_key, project_id, summary, issue_type, status_id,
                                reporter, created, updated, description)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id, key, wanted.project().id(), wanted.summary(), wanted.type())
        .params(firstStatus(), author.key(), now, now, wanted.description())
        .update();
    FixVersionsChange versions = new FixVersionsChange(sql(), wanted.fixVersions());
    versions.to().forEach(version -> versions.add(id, version));
    return new Issues(sql(), new Projects(sql())).get(id);
  }

  /** The first one of category "new", or else the first one. */
  private String firstStatus() {
    List<StoredStatus> all = new Statuses(sql()).all();
    return all.stream()
        .min(Comparator.comparing(status -> !status.category().key().equals("new")))
        .map(StoredStatus::id)
        .orElseThrow(() -> new IllegalStateException("there is no status at all"));
  }

  /** Nothing is left but what the event says. */
  public void delete(StoredIssue issue, Person author) {
    events.deleted(database.inTransaction(() -> remove(issue.id())), author);
  }

  private StoredIssue remove(long issue) {
    StoredIssue last = new LockedIssues(sql()).get(issue);
    new IssueRemoval(sql()).one(issue);
    return last;
  }

  private JdbcClient sql() {
    return database.sql();
  }
}
