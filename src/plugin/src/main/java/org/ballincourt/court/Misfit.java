package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where an issue's history does not fit together: it says that the issue was in one status,
 * and goes on from another. It changes no turn; people may want to know.
 *
 * @param at when history goes on; null where it is the status today that does not fit
 * @param expected the status that the issue was in as far as history says, not null
 * @param found the status from which it goes on, or that it has today, not null
 */
public record Misfit(Instant at, Status expected, Status found) {

  public Misfit {
    requireNonNull(expected, "expected");
    requireNonNull(found, "found");
  }

  /** Those of a history, oldest first; one with the status today is the last. */
  public static List<Misfit> of(History history) {
    List<Misfit> misfits = new ArrayList<>();
    Status was = history.atCreation();
    for (StatusChange change : history.changes()) {
      if (change.from() != null && !isSame(was, change.from())) {
        misfits.add(new Misfit(change.at(), was, change.from()));
      }
      was = change.to();
    }
    if (!isSame(was, history.current())) {
      misfits.add(new Misfit(null, was, history.current()));
    }
    return misfits;
  }

  /** A status may be renamed at any time. */
  private static boolean isSame(Status one, Status other) {
    return one.id().equals(other.id());
  }
}
