package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One thing that is needed from the client.
 *
 * @param number counted from 1 over its ask
 * @param what in the words of whoever asked, not null
 * @param received when it came; null while it is awaited
 */
public record Need(int number, String what, Instant received) {

  public Need {
    requireNonNull(what, "what");
  }
}
