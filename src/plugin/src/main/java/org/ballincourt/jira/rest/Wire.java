package org.ballincourt.jira.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How values of ours look on the wire. */
public final class Wire {

  private Wire() {}

  /** ISO-8601 in UTC, floored to the second; null stays null. */
  public static String instant(Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
