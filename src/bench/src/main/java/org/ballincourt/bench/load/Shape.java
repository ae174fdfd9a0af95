package org.ballincourt.bench.load;

import java.time.Duration;
import java.util.List;

/**
 * How much happened to an issue, and when, but not what.
 *
 * @param changes of its status: how long after its creation each was, in order
 * @param others entries of its history that change no status
 * @param done whether it is done
 */
record Shape(List<Duration> changes, int others, boolean done) {

  Shape {
    changes = List.copyOf(changes);
  }

  /** From the creation to the last change; zero without any. */
  Duration length() {
    return changes.isEmpty() ? Duration.ZERO : changes.get(changes.size() - 1);
  }
}
