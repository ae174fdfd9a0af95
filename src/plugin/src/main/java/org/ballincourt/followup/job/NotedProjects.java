package org.ballincourt.followup.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The projects in which something happened on this node and that nobody has looked at since. */
@Component
public class NotedProjects {

  /** Then a look that was awaited did not come, and another one is to be scheduled. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Set<Long> ids = new TreeSet<>();
  private Instant awaitedUntil = Instant.MIN;

  /**
   * @return whether a look is to be scheduled; false where one is awaited that will see it
   */
  synchronized boolean add(long projectId, Instant now) {
    ids.add(projectId);
    boolean awaited = now.isBefore(awaitedUntil);
    awaitedUntil = awaited ? awaitedUntil : now.plus(PATIENCE);
    return !awaited;
  }

  /** All of them, of whom nothing is noted any more; with none the look that was awaited ends. */
  synchronized Set<Long> take() {
    Set<Long> taken = Set.copyOf(ids);
    ids.clear();
    awaitedUntil = taken.isEmpty() ? Instant.MIN : awaitedUntil;
    return taken;
  }
}
