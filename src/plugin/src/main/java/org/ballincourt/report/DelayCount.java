package org.ballincourt.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;

/** Counts a report, turn by turn and ask by ask, in any order. Not for several threads. */
public final class DelayCount implements ReportRows {
  private final Lens lens;
  private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
  private final Map<Holder, Grid> grids = new EnumMap<>(Holder.class);
  private final SideCount ours = new SideCount();
  private final SideCount theirs = new SideCount();
  private final BackCount back;
  private final ShiftCount shift = new ShiftCount();

  /**
   * @param step the parts for which time is told
   */
  public DelayCount(Lens lens, Step step) {
    this.lens = lens;
    this.back = new BackCount(lens.grounds());
    Instant[] edges = step.edges(lens.period());
    for (Holder holder : Holder.values()) {
      grids.put(holder, new Grid(edges));
    }
  }

  /** Counts a turn that lay in one of the places that the report is about. */
  @Override
  public void add(TimedTurn timed) {
    Set<Figure> figures = lens.of(timed);
    for (Figure figure : figures) {
      counts.merge(figure, 1, Integer::sum);
      add(figure, timed);
    }
  }

  private void add(Figure figure, TimedTurn timed) {
    switch (figure) {
      case OUR_TURNS -> ours.length(timed.seconds());
      case THEIR_TURNS -> theirs.length(timed.seconds());
      case OUR_ANSWERS -> ours.round(timed.spot().issue(), 1);
      case OUR_LATE -> ours.late(timed.limit().excess());
      case OUR_SHIFT -> shift.ours(lens, timed);
      case GETTING_BACK -> back.add(timed.spot().project());
      case OUR_TIME, THEIR_TIME, OTHERS_TIME, NOT_STARTED_TIME, PAUSED_TIME -> addTime(timed);
      default -> {}
    }
  }

  private void addTime(TimedTurn timed) {
    lens.addTo(grids.get(Holder.of(timed.turn()).orElseThrow()), timed);
  }

  /** Counts what the client was asked for in one of the places that the report is about. */
  @Override
  public void add(TimedAsk ask) {
    for (Figure figure : lens.of(ask)) {
      counts.merge(figure, 1, Integer::sum);
      switch (figure) {
        case THEIR_ROUNDS -> theirs.round(ask.id(), ask.outcome().rounds());
        case THEIR_LATE -> theirs.late(ask.outcome().excess());
        case THEIR_SHIFT -> shift.theirs(lens, ask);
        default -> {}
      }
    }
  }

  /**
   * @param phases the team’s calendar; null where no shift is told
   * @param work of the issues that are there now
   */
  public DelayReport report(BusinessCalendar phases, Effort.Work work) {
    return new DelayReport(
        ours.figures(
            of(Figure.OUR_ANSWERS) - of(Figure.OUR_LATE),
            of(Figure.OUR_ANSWERS),
            new SideFigures.Standing(of(Figure.OUR_OPEN), of(Figure.OUR_PAST))),
        theirs.figures(
            of(Figure.THEIR_ANSWERS) - of(Figure.THEIR_LATE),
            of(Figure.THEIR_ANSWERS),
            new SideFigures.Standing(of(Figure.THEIR_OPEN), of(Figure.THEIR_PAST))),
        new Apart(
            of(Figure.THEIR_BY_STATUS),
            of(Figure.THEIR_UNTOLD),
            of(Figure.THEIR_UNDATED),
            of(Figure.WITHDRAWN)),
        time(),
        new DelayReport.Remainder(
            phases == null ? null : shift.on(phases),
            new Effort(lens.grounds().tellTheWayBack() ? back.sum() : null, work)));
  }

  private int of(Figure figure) {
    return counts.getOrDefault(figure, 0);
  }

  private TimeSpent time() {
    Map<Holder, long[]> parts = new EnumMap<>(Holder.class);
    grids.forEach((holder, grid) -> parts.put(holder, grid.parts()));
    return new TimeSpent(parts);
  }
}
