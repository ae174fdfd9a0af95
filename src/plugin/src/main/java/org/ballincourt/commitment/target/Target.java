package org.ballincourt.commitment.target;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ballincourt.court.Party;

/**
 * The time a party may take for one turn.
 *
 * @param scope what it holds for, not null; two targets of one project never share it
 * @param time not null
 */
public record Target(Scope scope, Allowance time) {

  /**
   * What a target holds for.
   *
   * @param phase the id of a version of the project; null for every phase
   * @param party not null, not {@code NOBODY}
   * @param kind null for every kind of need
   * @param validFrom the first day on which a turn that begins is limited by it; null for always
   */
  public record Scope(Long phase, Party party, NeedKind kind, LocalDate validFrom) {

    public Scope {
      if (requireNonNull(party, "party") == Party.NOBODY) {
        throw new IllegalArgumentException("Nobody has no target");
      }
    }

    /**
     * Whether it holds for something.
     *
     * @param otherPhase null for no phase
     * @param otherKind null for no kind
     * @param day the local date from which that counts
     */
    boolean includes(Party otherParty, Long otherPhase, NeedKind otherKind, LocalDate day) {
      return party == otherParty
          && (phase == null || phase.equals(otherPhase))
          && (kind == null || kind == otherKind)
          && (validFrom == null || !validFrom.isAfter(day));
    }
  }

  public Target {
    requireNonNull(scope, "scope");
    requireNonNull(time, "time");
  }
}
