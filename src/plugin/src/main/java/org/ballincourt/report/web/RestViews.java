package org.ballincourt.report.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Effort;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Shift;
import org.ballincourt.report.web.view.EffortView;
import org.ballincourt.report.web.view.LineView;
import org.ballincourt.report.web.view.ShiftView;
import org.ballincourt.report.web.view.ValueView;
import org.ballincourt.report.web.words.Address;
import org.ballincourt.report.web.words.FigureWords;
import org.springframework.stereotype.Component;

/** Puts into words what waiting can have done to a date, and what it costs us. */
@Component
public class RestViews {
  private final FigureWords words;

  @Inject
  public RestViews(FigureWords words) {
    this.words = words;
  }

  /**
   * Null without a phase.
   *
   * @param phase its name; null for none
   */
  ShiftView shift(DelayReport report, String phase, Address address) {
    return phase == null
        ? null
        : new ShiftView(
            phase,
            report.shift().map(shift -> days(shift, address)).orElse(List.of()),
            words.court().texts());
  }

  private List<LineView> days(Shift shift, Address address) {
    return List.of(
        line(
            "ballincourt.report.shift-theirs",
            words.text("ballincourt.report.at-most-days", shift.theirs()),
            shift.theirs() == 0 ? null : address.of(Figure.THEIR_SHIFT)),
        line(
            "ballincourt.report.shift-both",
            words.text("ballincourt.report.days", shift.both()),
            shift.both() == 0 ? null : address.of(Figure.OUR_SHIFT)));
  }

  EffortView effort(Effort effort, Address address) {
    List<LineView> lines = new ArrayList<>();
    lines.add(back(effort.back(), address));
    lines.add(
        line(
            "ballincourt.report.planned",
            worked(effort.work().planned(), "ballincourt.report.nothing-planned"),
            null));
    lines.add(
        line(
            "ballincourt.report.spent",
            worked(effort.work().spent(), "ballincourt.report.nothing-spent"),
            null));
    return new EffortView(lines, words.court().texts());
  }

  private LineView back(Effort.Back back, Address address) {
    if (back == null) {
      String unsaid = words.text("ballincourt.report.way-back-unsaid");
      return line("ballincourt.report.way-back", unsaid, null);
    }
    return line(
        "ballincourt.report.way-back",
        words.text("ballincourt.report.way-back-of", back.hours(), back.turns()),
        back.turns() == 0 ? null : address.of(Figure.GETTING_BACK));
  }

  private String worked(Long seconds, String none) {
    return seconds == null ? words.text(none) : words.time(seconds);
  }

  private LineView line(String key, String text, String query) {
    return new LineView(words.text(key), new ValueView(text, query));
  }
}
