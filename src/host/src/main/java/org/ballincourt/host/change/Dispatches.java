package org.ballincourt.host.change;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ballincourt.host.database.StatementCounts;

/** What the listeners of the last issue events asked of the database. */
public final class Dispatches {
  static final int KEPT = 1000;

  private final StatementCounts statements;
  private final Deque<Dispatch> last = new ArrayDeque<>();

  public Dispatches(StatementCounts statements) {
    this.statements = statements;
  }

  /** One event and the statements of all its listeners, on the thread that published it. */
  public record Dispatch(String issue, long eventType, StatementCounts.Tally statements) {}

  void count(IssueEvent event, Runnable publish) {
    StatementCounts.Tally during = statements.during(publish);
    add(new Dispatch(event.getIssue().getKey(), event.getEventTypeId(), during));
  }

  private synchronized void add(Dispatch dispatch) {
    last.add(dispatch);
    if (last.size() > KEPT) {
      last.remove();
    }
  }

  /** The oldest first. */
  public synchronized List<Dispatch> last() {
    return List.copyOf(last);
  }

  public synchronized void forget() {
    last.clear();
  }
}
