package org.ballincourt.report.share;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ballincourt.report.DelayReport;

/**
 * A report as it was counted once, with what it was counted of.
 *
 * @param head not null
 * @param figures without what is for us only, not null
 * @param rows null where there were too many to keep
 */
public record SharedCopy(SharedHead head, DelayReport figures, KeptRows rows) {

  public SharedCopy {
    requireNonNull(head, "head");
    requireNonNull(figures, "figures");
  }

  public Optional<KeptRows> kept() {
    return Optional.ofNullable(rows);
  }
}
