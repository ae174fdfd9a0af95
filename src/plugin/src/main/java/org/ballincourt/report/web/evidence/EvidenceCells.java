package org.ballincourt.report.web.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.report.Figure;
import org.ballincourt.report.evidence.Evidence;
import org.ballincourt.report.evidence.Evidence.Dates;
import org.ballincourt.report.evidence.Evidence.Worth;
import org.ballincourt.report.evidence.Sum;
import org.ballincourt.report.web.words.FigureWords;

/** What is told of the rows of one figure, column by column. */
final class EvidenceCells {

  private static final String NOTHING = "–";

  private final Figure figure;
  private final FigureWords words;
  private final List<String> columns = new ArrayList<>();

  EvidenceCells(Figure figure, FigureWords words) {
    this.figure = figure;
    this.words = words;
    boolean asks = figure.isOfAsks();
    add(asks ? "ballincourt.report.asked" : "ballincourt.report.from");
    add(asks ? "ballincourt.report.ended-on" : "ballincourt.report.to");
    add("ballincourt.report.answer-by");
    add("ballincourt.report.beyond-it");
    add("ballincourt.report.told");
    add("ballincourt.report.received");
    add(measure());
  }

  private void add(String key) {
    columns.add(words.text(key));
  }

  /** What adds up to the figure. */
  private String measure() {
    if (figure == Figure.GETTING_BACK) {
      return "ballincourt.report.way-back";
    }
    if (figure.isOfAsks()) {
      return "ballincourt.report.rounds";
    }
    return figure.isOfTime()
        ? "ballincourt.report.time-in-period"
        : "ballincourt.report.working-time";
  }

  List<String> columns() {
    return columns;
  }

  List<EvidenceCellView> of(Evidence row) {
    Dates dates = row.dates();
    Worth worth = row.worth();
    return cells(
        List.of(
            at(dates.from()),
            dates.to() == null ? words.text("ballincourt.report.still-open") : at(dates.to()),
            at(dates.due()),
            worth.excess() == null ? NOTHING : words.excess(worth.excess()),
            at(dates.told()),
            at(dates.received()),
            measured(worth)));
  }

  private String measured(Worth worth) {
    if (worth.hours() != null) {
      return words.text("ballincourt.report.hours-about", worth.hours());
    }
    return worth.seconds() == null ? String.valueOf(worth.rounds()) : words.time(worth.seconds());
  }

  /** Dates do not add up. */
  List<EvidenceCellView> of(Sum sum) {
    return cells(
        List.of("", "", "", words.beyond(sum.beyond(), sum.rows()), "", "", measured(sum)));
  }

  private String measured(Sum sum) {
    if (figure == Figure.GETTING_BACK) {
      return words.text("ballincourt.report.hours-about", sum.hours());
    }
    return figure.isOfAsks() ? String.valueOf(sum.rounds()) : words.time(sum.seconds());
  }

  private List<EvidenceCellView> cells(List<String> texts) {
    List<EvidenceCellView> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new EvidenceCellView(columns.get(cells.size()), text));
    }
    return cells;
  }

  private String at(Instant instant) {
    return instant == null ? NOTHING : words.at(instant);
  }
}
