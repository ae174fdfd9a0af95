package org.ballincourt.report.share;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ballincourt.report.DelayReport;

/**
 * A report as it was counted once, with what it was counted of.
 *
 * @param head not null
 * @param figures without what is for us only, not null
 * @param pieces null where there were too many to keep
 */
public record SharedCopy(SharedHead head, DelayReport figures, Pieces pieces) {

  public SharedCopy {
    requireNonNull(head, "head");
    requireNonNull(figures, "figures");
  }

  public Optional<Pieces> kept() {
    return Optional.ofNullable(pieces);
  }
}
