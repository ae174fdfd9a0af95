package org.ballincourt.bench;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.rest.Seed;
import org.ballincourt.bench.answer.Answers;
import org.ballincourt.bench.calendar.CalendarFigures;
import org.ballincourt.bench.court.DerivationFigures;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Table;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.load.Size;
import org.ballincourt.bench.replay.ReplayFigures;
import org.ballincourt.bench.statements.EventFigures;
import org.ballincourt.bench.statements.PageFigures;

/**
 * Measures everything.
 *
 * @param seed of what is drawn at random
 * @param content whose histories are read, and copied in shape
 * @param size of the large Jira
 */
public record Bench(Extent extent, long seed, Content content, Size size) {

  /** Prints one table; ends with status 1 where a number of statements is not what it should be. */
  public static void main(String[] args) {
    Size size = Size.ofIssues(Integer.getInteger("issues"));
    Table table = new Bench(Extent.FULL, Seed.next(), Content.realOrDemo(), size).table();
    System.out.println(table.text());
    System.exit(table.counts().notMet().isEmpty() ? 0 : 1);
  }

  Table table() {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(new CalendarFigures(extent, seed).measure());
    figures.addAll(new DerivationFigures(extent, content).measure());
    figures.addAll(ReplayFigures.measure(extent, content));
    figures.addAll(EventFigures.count());
    figures.addAll(PageFigures.count());
    figures.addAll(new Answers(extent, content, seed).count());
    figures.addAll(new Answers(extent, content, seed).measure(size));
    return new Table(figures);
  }
}
