package org.ballincourt.court.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.ballincourt.court.store.JointRefresh;

/** Remembers what it was asked to refresh at once; as long as nobody says otherwise it cannot. */
final class RecordedJoint extends JointRefresh {

  final List<List<Long>> chunks = new ArrayList<>();

  private final Map<Long, Runnable> atIssue = new HashMap<>();
  private boolean able;

  RecordedJoint() {
    super(null, null, null, null, null);
  }

  /** From now on it refreshes what it is asked for, as long as there is time. */
  RecordedJoint able() {
    able = true;
    return this;
  }

  /** From the next time on it cannot; what it is at comes to nothing. */
  void unable() {
    able = false;
  }

  /** Does something else when the issue's turn has come. */
  RecordedJoint at(long issueId, Runnable work) {
    atIssue.put(issueId, work);
    return this;
  }

  @Override
  public int first(List<Long> issueIds, BooleanSupplier hasTime) {
    List<Long> done = new ArrayList<>();
    for (long issueId : able ? issueIds : List.<Long>of()) {
      if (done.isEmpty() || hasTime.getAsBoolean()) {
        atIssue.getOrDefault(issueId, () -> {}).run();
        done.add(issueId);
      }
    }
    chunks.add(able ? done : List.of());
    return able ? done.size() : 0;
  }
}
