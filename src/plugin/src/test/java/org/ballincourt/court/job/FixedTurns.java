package org.ballincourt.court.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.court.store.turn.KeptTurns;

/** Says that turns are kept where a test wants them. */
final class FixedTurns extends KeptTurns {

  private final Map<Long, List<Long>> issues = new TreeMap<>();

  FixedTurns() {
    super(null);
  }

  void keep(long home, Long... ofIssues) {
    issues.put(home, List.of(ofIssues));
  }

  @Override
  public List<Long> homes() {
    return List.copyOf(issues.keySet());
  }

  @Override
  public List<Long> issuesOf(long home) {
    return issues.getOrDefault(home, List.of());
  }
}
