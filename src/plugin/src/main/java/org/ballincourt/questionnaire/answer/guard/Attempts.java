package org.ballincourt.questionnaire.answer.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts attempts that failed, of whoever they are counted by, on this node. It holds a bounded
 * number of them; whoever failed longest ago is forgotten first.
 */
public final class Attempts {

  /** Since when one is counted from nothing again. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  /** Of one address, or of one beginning of a token, within that time. */
  public static final int MOST = 20;

  private static final int MOST_COUNTED = 10_000;

  private final Map<String, Count> counts = new LinkedHashMap<>();

  private record Count(Instant since, int failures) {}

  /** One more has failed. */
  public synchronized void failed(String by, Instant now) {
    int before = failures(by, now);
    Instant since = before == 0 ? now : counts.get(by).since();
    counts.remove(by);
    counts.put(by, new Count(since, before + 1));
    if (counts.size() > MOST_COUNTED) {
      counts.remove(counts.keySet().iterator().next());
    }
  }

  /** How long to wait; zero where more may be tried. */
  public synchronized Duration wait(String by, Instant now) {
    return failures(by, now) < MOST
        ? Duration.ZERO
        : Duration.between(now, counts.get(by).since().plus(WINDOW));
  }

  private int failures(String by, Instant now) {
    Count count = counts.get(by);
    return count == null || !now.isBefore(count.since().plus(WINDOW)) ? 0 : count.failures();
  }

  /** Of how many it holds a count. */
  synchronized int size() {
    return counts.size();
  }
}
