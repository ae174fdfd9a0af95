package org.ballincourt.host.issue;

/**
 * The time that people take for an issue, in seconds.
 *
 * @param planned as it was estimated at first; null where nobody did
 * @param spent what was logged; null where nobody did
 */
public record TimeTracking(Long planned, Long spent) {

  /** What is spent once somebody has logged so many seconds more. */
  public long spentWith(long seconds) {
    return spent == null ? seconds : spent + seconds;
  }
}
