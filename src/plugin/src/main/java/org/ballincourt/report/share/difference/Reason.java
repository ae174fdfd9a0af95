package org.ballincourt.report.share.difference;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that counts otherwise for one cause.
 *
 * @param cause not null
 * @param deviations the first first, not empty
 */
public record Reason(Cause cause, List<Deviation> deviations) {

  public Reason {
    requireNonNull(cause, "cause");
    deviations = List.copyOf(deviations);
  }
}
