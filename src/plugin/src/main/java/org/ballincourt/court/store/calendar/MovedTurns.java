package org.ballincourt.court.store.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarUser.Moved;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.life.PlacedTurn;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.KeptTurns;
import org.springframework.stereotype.Component;

/** Counts the turns of a project that would be otherwise if a calendar had other hours. */
@Component
public class MovedTurns {

  private final KeptTurns turns;
  private final ProjectHours hours;
  private final Clock clock;

  @Inject
  public MovedTurns(KeptTurns turns, ProjectHours hours, Clock clock) {
    this.turns = turns;
    this.hours = hours;
    this.clock = clock;
  }

  /** Two statements for some hundred issues; a project that is off has no turns. */
  Moved of(long project, ProjectRules rules, NamedCalendar calendar, BusinessCalendar other) {
    NamedCalendar next = new NamedCalendar(calendar.id(), calendar.name(), other);
    TurnClock before = clock(project, rules, calendar);
    Comparison comparison = new Comparison(before, clock(project, rules, next), clock.instant());
    Moved moved = Moved.NOTHING;
    for (List<PlacedTurn> some : turns.batchesOf(project)) {
      moved = moved.and(comparison.of(some));
    }
    return moved;
  }

  /** With that calendar in the place of the one with its id. */
  private TurnClock clock(long project, ProjectRules rules, NamedCalendar calendar) {
    WorkingHours now = hours.of(project, rules);
    return new TurnClock(
        new WorkingHours(with(calendar, now.team()), with(calendar, now.client())),
        rules.targets());
  }

  /** The calendar, where it is the one that is in use. */
  private static NamedCalendar with(NamedCalendar calendar, NamedCalendar inUse) {
    return calendar.id().equals(inUse.id()) ? calendar : inUse;
  }

  /** Of turns under one clock and under another. */
  private record Comparison(TurnClock before, TurnClock after, Instant now) {

    Moved of(List<PlacedTurn> turns) {
      return turns.stream().map(this::of).reduce(Moved.NOTHING, Moved::and);
    }

    private Moved of(PlacedTurn placed) {
      boolean open = placed.turn().isOpen();
      boolean moved = isLongerOrShorter(placed) || (open && isDueOtherwise(placed));
      return new Moved(moved && open ? 1 : 0, moved && !open ? 1 : 0);
    }

    private boolean isLongerOrShorter(PlacedTurn placed) {
      return !before.length(placed.turn(), now).equals(after.length(placed.turn(), now));
    }

    private boolean isDueOtherwise(PlacedTurn placed) {
      return !due(before, placed).equals(due(after, placed));
    }

    private static Optional<Instant> due(TurnClock clock, PlacedTurn placed) {
      return clock.deadline(placed).map(Deadline::due);
    }
  }
}
