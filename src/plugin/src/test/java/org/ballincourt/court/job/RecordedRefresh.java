package org.ballincourt.court.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.Refresh;
import org.ballincourt.testing.SmallJira;

/** Remembers what it was asked for. */
final class RecordedRefresh extends Refresh {

  final List<Long> issues = new ArrayList<>();
  final List<Long> thorough = new ArrayList<>();
  final List<Long> forgotten = new ArrayList<>();

  private final Map<Long, Runnable> atIssue = new HashMap<>();
  private final List<Long> wrong = new ArrayList<>();

  RecordedRefresh(SmallJira jira) {
    super(jira.rules(), null, null, jira.knownLives(), null);
  }

  /** Does something else when the issue's turn has come. */
  RecordedRefresh at(long issueId, Runnable work) {
    atIssue.put(issueId, work);
    return this;
  }

  RecordedRefresh failsAt(long issueId) {
    return at(
        issueId,
        () -> {
          throw new IllegalStateException("no such status");
        });
  }

  /** The rows of that issue are not what history says. */
  RecordedRefresh finds(long wrongIssue) {
    wrong.add(wrongIssue);
    return this;
  }

  @Override
  public boolean issue(long issueId) {
    issues.add(issueId);
    return happen(issueId);
  }

  @Override
  public boolean thoroughly(long issueId) {
    thorough.add(issueId);
    return happen(issueId);
  }

  private boolean happen(long issueId) {
    Runnable work = atIssue.remove(issueId);
    if (work != null) {
      work.run();
    }
    return wrong.remove(issueId);
  }

  @Override
  public boolean forget(long issueId) {
    return forgotten.add(issueId);
  }
}
