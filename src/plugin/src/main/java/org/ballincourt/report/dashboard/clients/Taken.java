package org.ballincourt.report.dashboard.clients;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.report.Lengths;

/**
 * How long a side has taken for its turns, beside how long it may.
 *
 * @param lengths of turns that ended lately, not null
 * @param targets the times to answer that projects have set, each once; empty for none
 */
public record Taken(Lengths lengths, List<Allowance> targets) {

  /** Of fewer turns a median would tell more than is known. */
  public static final int FEWEST = 5;

  public Taken {
    requireNonNull(lengths, "lengths");
    targets = List.copyOf(targets);
  }

  /** In business seconds; empty where there are too few turns. */
  public Optional<Long> median() {
    return lengths.turns() < FEWEST
        ? Optional.empty()
        : Optional.of(lengths.median().orElseThrow());
  }
}
