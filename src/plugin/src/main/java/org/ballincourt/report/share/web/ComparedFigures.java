package org.ballincourt.report.share.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.report.web.view.FigureView;
import org.ballincourt.report.web.view.FiguresView;
import org.ballincourt.report.web.view.HolderView;
import org.ballincourt.report.web.view.LineView;
import org.ballincourt.report.web.view.ValueView;

/** Puts those figures that differ next to those of then. */
final class ComparedFigures {
  private final FiguresView then;
  private final FiguresView today;
  private final CopyWords words;

  ComparedFigures(FiguresView then, FiguresView today, CopyWords words) {
    this.then = then;
    this.today = today;
    this.words = words;
  }

  /** Of both sides: ours then and today, theirs then and today. */
  List<ComparedView> sides() {
    List<ComparedView> views = new ArrayList<>();
    add(then.getSides().getEnded(), today.getSides().getEnded(), views);
    add(then.getSides().getNow(), today.getSides().getNow(), views);
    return views;
  }

  /** What stands alone: what is in no share, days of a phase, and time; then and today. */
  List<ComparedView> lines() {
    List<LineView> before = lines(then);
    List<LineView> after = lines(today);
    return IntStream.range(0, Math.min(before.size(), after.size()))
        .filter(i -> !text(before.get(i)).equals(text(after.get(i))))
        .mapToObj(i -> line(before.get(i).getName(), text(before.get(i)), text(after.get(i))))
        .toList();
  }

  /** The days of a phase last: there are none where our side had no time to answer. */
  private List<LineView> lines(FiguresView figures) {
    List<LineView> lines = new ArrayList<>(figures.getApart());
    for (HolderView holder : figures.getTime().getHolders()) {
      String name = words.text("ballincourt.report.shared.time-of", holder.getName());
      lines.add(new LineView(name, holder.getSum()));
    }
    if (figures.getShift() != null) {
      lines.addAll(figures.getShift().getDays());
    }
    return lines;
  }

  private static String text(LineView line) {
    return line.getValue().getText();
  }

  private ComparedView line(String name, String before, String after) {
    return new ComparedView(
        name,
        List.of(
            new ComparedCellView(words.text("ballincourt.report.shared.then"), before),
            new ComparedCellView(words.text("ballincourt.report.shared.today"), after)));
  }

  /** Both are in one order. */
  private void add(List<FigureView> before, List<FigureView> after, List<ComparedView> views) {
    for (int i = 0; i < before.size(); i++) {
      if (differ(before.get(i), after.get(i))) {
        views.add(view(before.get(i), after.get(i)));
      }
    }
  }

  private static boolean differ(FigureView before, FigureView after) {
    return !before.getOurs().getText().equals(after.getOurs().getText())
        || !before.getTheirs().getText().equals(after.getTheirs().getText());
  }

  private ComparedView view(FigureView before, FigureView after) {
    List<ValueView> values =
        List.of(before.getOurs(), after.getOurs(), before.getTheirs(), after.getTheirs());
    List<String> columns = columns();
    List<ComparedCellView> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      cells.add(new ComparedCellView(columns.get(i), values.get(i).getText()));
    }
    return new ComparedView(before.getName(), cells);
  }

  /** Whose figures of when stand in which column. */
  List<String> columns() {
    return Stream.of(then.getSides().getOurLabel(), then.getSides().getTheirLabel())
        .flatMap(this::bothTimes)
        .toList();
  }

  private Stream<String> bothTimes(String side) {
    return Stream.of(
            "ballincourt.report.shared.column-then", "ballincourt.report.shared.column-today")
        .map(key -> words.text(key, side));
  }
}
