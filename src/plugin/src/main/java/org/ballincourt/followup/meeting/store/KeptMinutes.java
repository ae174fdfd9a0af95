package org.ballincourt.followup.meeting.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.followup.meeting.Minutes;

/**
 * What is written down about a meeting, as it is kept.
 *
 * @param minutes not null
 * @param revision how often they have been saved or mailed
 * @param mailedAt when the recap was last mailed; null for never
 */
public record KeptMinutes(Minutes minutes, long revision, Instant mailedAt) {
  public KeptMinutes {
    requireNonNull(minutes, "minutes");
  }
}
