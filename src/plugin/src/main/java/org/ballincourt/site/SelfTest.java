package org.ballincourt.site;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How the last attempt went to reach ourselves under the public address.
 *
 * @param outcome not null
 * @param at when, not null
 */
public record SelfTest(Outcome outcome, Instant at) {

  /** How it went. */
  public enum Outcome {
    PASSED,
    /** Nobody has said what the public address is. */
    NO_ADDRESS,
    /** There is no such host, or nobody listens there. */
    NO_CONNECTION,
    TOO_SLOW,
    /** The connection cannot be trusted. */
    CERTIFICATE,
    /** Whoever answered sent us to another address. */
    SENT_ELSEWHERE,
    /** Whoever answered did not let us in. */
    REFUSED,
    /** Whoever answered was not us. */
    SOMEBODY_ELSE
  }

  public SelfTest {
    requireNonNull(outcome, "outcome");
    requireNonNull(at, "at");
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }
}
