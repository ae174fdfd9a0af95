package org.ballincourt.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ballincourt.calendar.CalendarFault.Reason;

/**
 * The opening of a day.
 *
 * @param spans in order; none touches another, since spans that adjoin are one
 */
public record DayHours(List<DaySpan> spans) {

  /** A day without any opening. */
  public static final DayHours CLOSED = new DayHours(List.of());

  /**
   * @param spans in any order
   * @throws CalendarFault where two of them overlap, naming both
   */
  public DayHours {
    spans = joined(spans);
  }

  /**
   * @throws CalendarFault where two of the spans overlap, naming both
   */
  public static DayHours of(DaySpan... spans) {
    return new DayHours(List.of(spans));
  }

  private static List<DaySpan> joined(Collection<DaySpan> spans) {
    List<DaySpan> joined = new ArrayList<>();
    DaySpan last = null;
    for (DaySpan span : spans.stream().sorted().toList()) {
      refuseOverlap(last, span);
      boolean adjoins = last != null && last.end() == span.start();
      int start = adjoins ? joined.remove(joined.size() - 1).start() : span.start();
      joined.add(new DaySpan(start, span.end()));
      last = span;
    }
    return List.copyOf(joined);
  }

  private static void refuseOverlap(DaySpan earlier, DaySpan later) {
    if (earlier != null && later.start() < earlier.end()) {
      throw new CalendarFault(Reason.SPANS_OVERLAP, earlier, later);
    }
  }
}
