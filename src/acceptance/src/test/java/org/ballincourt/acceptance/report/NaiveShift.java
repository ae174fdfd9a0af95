package org.ballincourt.acceptance.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** By how much answers that came late can have moved the end of a phase. */
record NaiveShift(NaiveReport report) {

  private record Span(Instant from, Instant to) {
    boolean covers(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(to);
    }
  }

  /**
   * Days of our week on which the client was late with something.
   *
   * @param alsoOurs those on which we were late as well; else those on which only the client was
   */
  int days(boolean alsoOurs) {
    List<Span> ours = new ArrayList<>();
    report.parts().stream()
        .filter(part -> part.isOf("TEAM") && report.due(part) != null)
        .forEach(part -> add(ours, report.due(part), orNow(part.turn().endedAt())));
    List<Span> theirs = new ArrayList<>();
    report.asks().stream()
        .filter(ask -> ask.due() != null && !ask.isWithdrawn())
        .forEach(ask -> add(theirs, ask.due(), ask.lateUntil(report.now())));
    return daysIn(theirs, ours, alsoOurs);
  }

  private Instant orNow(Instant end) {
    return end == null ? report.now() : end;
  }

  private void add(List<Span> spans, Instant from, Instant to) {
    Instant begin = from.isAfter(report.days().start()) ? from : report.days().start();
    Instant stop = to.isBefore(report.days().end()) ? to : report.days().end();
    if (begin.isBefore(stop)) {
      spans.add(new Span(begin, stop));
    }
  }

  /** Piece by piece, from each beginning or end of anything to the next. */
  private int daysIn(List<Span> theirs, List<Span> ours, boolean alsoOurs) {
    TreeSet<Instant> edges = new TreeSet<>();
    for (List<Span> spans : List.of(theirs, ours)) {
      spans.forEach(span -> edges.addAll(List.of(span.from(), span.to())));
    }
    TreeSet<LocalDate> touched = new TreeSet<>();
    for (Instant edge : edges) {
      if (theirs.stream().anyMatch(span -> span.covers(edge))
          && ours.stream().anyMatch(span -> span.covers(edge)) == alsoOurs) {
        touched.addAll(report.setting().ours().daysTouched(edge, edges.higher(edge)));
      }
    }
    return touched.size();
  }
}
