package org.ballincourt.report.share.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.report.web.view.FigureView;
import org.ballincourt.report.web.view.SidesView;
import org.ballincourt.report.web.view.ValueView;

/** Puts those figures of both sides that differ next to those of then. */
final class ComparedFigures {
  private final SidesView then;
  private final SidesView today;
  private final CopyWords words;

  ComparedFigures(SidesView then, SidesView today, CopyWords words) {
    this.then = then;
    this.today = today;
    this.words = words;
  }

  List<ComparedView> views() {
    List<ComparedView> views = new ArrayList<>();
    add(then.getEnded(), today.getEnded(), views);
    add(then.getNow(), today.getNow(), views);
    return views;
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
    return Stream.of(then.getOurLabel(), then.getTheirLabel()).flatMap(this::bothTimes).toList();
  }

  private Stream<String> bothTimes(String side) {
    return Stream.of(
            "ballincourt.report.shared.column-then", "ballincourt.report.shared.column-today")
        .map(key -> words.text(key, side));
  }
}
