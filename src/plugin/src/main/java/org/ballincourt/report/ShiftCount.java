package org.ballincourt.report;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.report.Spans.Span;

/** Gathers when each side was late. */
final class ShiftCount {
  private final List<Span> ours = new ArrayList<>();
  private final List<Span> theirs = new ArrayList<>();

  void ours(Lens lens, TimedTurn late) {
    lens.lateness(late.limit().due(), late.turn().endedAt()).ifPresent(ours::add);
  }

  void theirs(Lens lens, TimedAsk late) {
    lens.lateness(late.dates().due(), late.lateUntil()).ifPresent(theirs::add);
  }

  Shift on(BusinessCalendar team) {
    Spans our = Spans.joining(ours);
    Spans their = Spans.joining(theirs);
    return new Shift(their.without(our).workingDays(team), their.alsoIn(our).workingDays(team));
  }
}
