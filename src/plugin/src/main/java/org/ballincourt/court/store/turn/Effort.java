package org.ballincourt.court.store.turn;

/**
 * The time of people that an issue takes, as Jira keeps it.
 *
 * @param planned seconds that were estimated at first; null for no estimate
 * @param spent seconds that were logged; null for none
 */
public record Effort(Long planned, Long spent) {

  /** Of an issue on which nobody keeps time. */
  public static final Effort NONE = new Effort(null, null);
}
