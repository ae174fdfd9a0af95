package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.life.PlacedTurn;

/**
 * How long turns are, and by when they are due: a turn and the target that limits it run on the
 * same calendar. The rules are those of {@code docs/semantics.md}.
 *
 * @param hours who works when, not null
 * @param targets of the project whose rules decide, not null
 */
public record TurnClock(WorkingHours hours, Targets targets) {

  public TurnClock {
    requireNonNull(hours, "hours");
    requireNonNull(targets, "targets");
  }

  /** The business time of a turn; an open one counts up to {@code at}. */
  public Duration length(Turn turn, Instant at) {
    return hours.length(turn, at);
  }

  /** The target that limits the turn; empty without one, and always for nobody's. */
  public Optional<Target> target(PlacedTurn placed) {
    Turn turn = placed.turn();
    if (turn.party() == Party.NOBODY) {
      return Optional.empty();
    }
    LocalDate day = turn.startedAt().atZone(calendar(turn).zone()).toLocalDate();
    return targets.limiting(turn.party(), placed.phase(), null, day);
  }

  /** By when the turn is due; empty without a target, and always for nobody's. */
  public Optional<Deadline> deadline(PlacedTurn placed) {
    Turn turn = placed.turn();
    return target(placed)
        .flatMap(target -> Deadline.of(target.time(), turn.startedAt(), calendar(turn)));
  }

  private BusinessCalendar calendar(Turn turn) {
    return hours.of(turn.party()).hours();
  }

  /** The same for an issue whose client works on a calendar of its own. */
  public TurnClock ofClientOn(NamedCalendar calendar) {
    return new TurnClock(new WorkingHours(hours.team(), calendar), targets);
  }

  /**
   * What a commitment's date is counted by.
   *
   * @param phase that the issue had when the client was asked; null for none
   * @param calendar of whoever was asked, not null
   */
  public Terms terms(Commitment commitment, Long phase, BusinessCalendar calendar) {
    Instant from = commitment.told().orElse(commitment.ask()).at();
    LocalDate day = from.atZone(calendar.zone()).toLocalDate();
    return new Terms(
        calendar,
        targets
            .limiting(Party.CLIENT, phase, commitment.kind(), day)
            .map(Target::time)
            .orElse(null));
  }
}
