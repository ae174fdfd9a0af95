package org.ballincourt.settings;

import java.time.Duration;

/**
 * How fast histories are read at most.
 *
 * @param issuesASecond from {@link #SLOWEST} to {@link #FASTEST}
 */
public record Pace(int issuesASecond) {

  public static final int SLOWEST = 1;
  public static final int FASTEST = 10_000;

  /** The pace while nobody has set another one. */
  public static final Pace USUAL = new Pace(500);

  public Pace {
    if (issuesASecond < SLOWEST || issuesASecond > FASTEST) {
      throw new IllegalArgumentException("No pace: " + issuesASecond + " issues a second");
    }
  }

  /** The least time that one issue takes. */
  public Duration timeForOne() {
    return Duration.ofSeconds(1).dividedBy(issuesASecond);
  }

  /** The least time that so many issues take. */
  public Duration timeFor(int issues) {
    return Duration.ofSeconds(issues).dividedBy(issuesASecond);
  }
}
