package org.ballincourt.bench;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.bench.calendar.CalendarFigures;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Table;

/** Measures everything and prints one table. */
public record Bench(Extent extent, long seed) {

  public static void main(String[] args) {
    Table table = new Bench(Extent.valueOf(args.length > 0 ? args[0] : "FULL"), 1).table();
    System.out.println(table.text());
  }

  Table table() {
    List<Figure> figures = new ArrayList<>();
    if (System.getProperty("only")==null) figures.addAll(new CalendarFigures(extent, seed).measure()); else org.ballincourt.bench.replay.ReplayFigures.measure(extent, org.ballincourt.bench.jira.Content.realOrDemo());
    return new Table(figures);
  }
}
