package org.ballincourt.report;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Spans.Span;
import org.ballincourt.report.settings.GettingBack;

/**
 * Tells in which figures of a period a turn, or an ask, counts: figures and the evidence for them
 * look through the same.
 */
public final class Lens {
  private final Period period;
  private final Instant start;
  private final Instant end;
  private final Instant now;
  private final Grounds grounds;

  /**
   * @param now up to when open turns count
   */
  public Lens(Period period, Instant now, Grounds grounds) {
    this.period = period;
    this.start = period.start();
    this.end = period.end();
    this.now = now;
    this.grounds = grounds;
  }

  public Period period() {
    return period;
  }

  /** Up to when open turns count. */
  public Instant now() {
    return now;
  }

  Grounds grounds() {
    return grounds;
  }

  /** The figures in which a turn counts. */
  public Set<Figure> of(TimedTurn timed) {
    Set<Figure> figures = EnumSet.noneOf(Figure.class);
    Turn turn = timed.turn();
    addTime(figures, turn);
    if (turn.isOpen()) {
      addStanding(figures, timed);
    } else if (isIn(turn.endedAt())) {
      addEnded(figures, timed);
    }
    if (turn.party() == Party.TEAM && wasLate(timed.limit().due(), turn.endedAt())) {
      figures.add(Figure.OUR_SHIFT);
    }
    return figures;
  }

  private void addTime(Set<Figure> figures, Turn turn) {
    if (turn.startedAt().isBefore(end) && until(turn.endedAt()).isAfter(later(turn.startedAt()))) {
      Holder.of(turn).map(Holder::figure).ifPresent(figures::add);
    }
  }

  private Instant later(Instant instant) {
    return instant.isAfter(start) ? instant : start;
  }

  private void addStanding(Set<Figure> figures, TimedTurn timed) {
    Party party = timed.turn().party();
    if (party == Party.TEAM && grounds.isLive(timed.spot().home())) {
      addIf(true, Figure.OUR_OPEN, figures);
      addIf(timed.isPast(now), Figure.OUR_PAST, figures);
    } else if (party == Party.CLIENT && grounds.isLive(timed.spot().home())) {
      addIf(true, Figure.THEIR_OPEN, figures);
      addIf(timed.ask().told() != null && timed.isPast(now), Figure.THEIR_PAST, figures);
    }
  }

  private void addEnded(Set<Figure> figures, TimedTurn timed) {
    Party party = timed.turn().party();
    if (party == Party.TEAM) {
      addIf(true, Figure.OUR_TURNS, figures);
      addIf(timed.limit().due() != null, Figure.OUR_ANSWERS, figures);
      addIf(timed.isLate(), Figure.OUR_LATE, figures);
    } else if (party == Party.CLIENT) {
      addIf(true, Figure.THEIR_TURNS, figures);
      addIf(timed.ask().id() == null, Figure.THEIR_BY_STATUS, figures);
      addIf(isHardToComeBackFrom(timed), Figure.GETTING_BACK, figures);
    }
  }

  private boolean isHardToComeBackFrom(TimedTurn timed) {
    Turn turn = timed.turn();
    return gettingBack(timed)
        .flatMap(back -> calendar(timed).endOfWorkingDay(turn.startedAt(), back.thresholdDays()))
        .filter(turn.endedAt()::isAfter)
        .isPresent();
  }

  /** The figures in which an ask counts. */
  public Set<Figure> of(TimedAsk ask) {
    Set<Figure> figures = EnumSet.noneOf(Figure.class);
    if (!ask.isOpen() && isIn(ask.dates().ended())) {
      figures.add(end(ask));
      addIf(ask.isAnswered(), Figure.THEIR_ROUNDS, figures);
      addIf(ask.isAnswered() && ask.isLate(), Figure.THEIR_LATE, figures);
    }
    boolean counts = ask.isTold() && !ask.isWithdrawn();
    addIf(counts && wasLate(ask.dates().due(), ask.lateUntil()), Figure.THEIR_SHIFT, figures);
    return figures;
  }

  private static Figure end(TimedAsk ask) {
    if (ask.isWithdrawn()) {
      return Figure.WITHDRAWN;
    }
    if (!ask.isTold()) {
      return Figure.THEIR_UNTOLD;
    }
    return ask.dates().due() == null ? Figure.THEIR_UNDATED : Figure.THEIR_ANSWERS;
  }

  private static void addIf(boolean counts, Figure figure, Set<Figure> figures) {
    if (counts) {
      figures.add(figure);
    }
  }

  /** Whether some of the time from a date to an end lies in the period. */
  private boolean wasLate(Instant due, Instant ended) {
    return due != null && lateness(due, ended).isPresent();
  }

  /**
   * The time from a date to an end, as far as it lies in the period.
   *
   * @param ended null while it goes on
   */
  Optional<Span> lateness(Instant due, Instant ended) {
    Instant from = later(due);
    Instant to = until(ended).isBefore(end) ? until(ended) : end;
    return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The end; of what is open, now. */
  Instant until(Instant ended) {
    return ended == null ? now : ended;
  }

  private boolean isIn(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  BusinessCalendar calendar(TimedTurn timed) {
    return grounds.hours(timed.spot()).of(timed.turn().party()).hours();
  }

  /** The business seconds of a turn; of an open one up to now. */
  public long seconds(TimedTurn timed) {
    Turn turn = timed.turn();
    return turn.isOpen()
        ? calendar(timed).between(turn.startedAt(), now).toSeconds()
        : timed.seconds();
  }

  /** The business seconds of a turn that lie in the period. */
  public long secondsInPeriod(TimedTurn timed) {
    Grid whole = new Grid(start, end);
    addTo(whole, timed);
    return whole.parts()[0];
  }

  /** What lies in one part was counted when the turn ended. */
  void addTo(Grid grid, TimedTurn timed) {
    Turn turn = timed.turn();
    if (!turn.isOpen() && grid.holds(turn.startedAt(), turn.endedAt())) {
      grid.add(turn.startedAt(), timed.seconds());
    } else {
      grid.add(turn.startedAt(), until(turn.endedAt()), calendar(timed));
    }
  }

  /** What finding the way back from a turn costs where it lay; empty where nobody set it. */
  public Optional<GettingBack> gettingBack(TimedTurn timed) {
    return grounds.gettingBack(timed.spot().project());
  }
}
