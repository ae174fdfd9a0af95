package org.ballincourt.court.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.jira.Found;

/** Finds that issues were changed where a test wants it. */
final class FixedSearch extends Found {

  final List<Duration> windows = new ArrayList<>();
  private final SortedSet<Long> changed = new TreeSet<>();
  private boolean failing;

  FixedSearch() {
    super(null, null);
  }

  void finds(Long... issues) {
    changed.addAll(List.of(issues));
  }

  void fails() {
    failing = true;
  }

  @Override
  public SortedSet<Long> changedWithin(Duration window, Collection<Long> projectIds) {
    if (failing) {
      throw new IllegalStateException("the index is away");
    }
    windows.add(window);
    return projectIds.isEmpty() ? new TreeSet<>() : new TreeSet<>(changed);
  }
}
