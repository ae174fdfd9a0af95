package org.ballincourt.mail;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * How far one mail has come.
 *
 * @param mail its id
 * @param linkedTo what the link in it is for; null where there is none
 * @param state not null
 * @param since when it came so far, not null
 */
public record MailStand(long mail, Long linkedTo, MailState state, Instant since) {

  /** Handing over takes no time; whoever has not done so by then was killed. */
  public static final Duration LONGEST_TAKEN = Duration.ofMinutes(1);

  public MailStand {
    requireNonNull(state, "state");
    requireNonNull(since, "since");
  }

  /**
   * Whether it was taken and nobody has told that it was handed over, so that it may have been sent
   * or not. Such a mail is never sent by itself.
   */
  public boolean isUncertain(Instant now) {
    return state == MailState.TAKEN && !since.plus(LONGEST_TAKEN).isAfter(now);
  }
}
