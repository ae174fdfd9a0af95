package org.ballincourt.bench.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.ballincourt.bench.answer.LargeDatabase.Opened;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.load.LargeJira;
import org.ballincourt.bench.load.Size;
import org.junit.AssumptionViolatedException;

/**
 * What is asked of large Jiras.
 *
 * @param content whose histories the issues have the shapes of
 * @param seed of all that is drawn
 */
public record Answers(Extent extent, Content content, long seed) {

  private static final Size FEW = new Size(2, 100);
  private static final Size MANY = new Size(2, 400);

  /** How fast the answers are, on each database that there is for this machine. */
  public List<Figure> measure(Size size) {
    List<Figure> figures = new ArrayList<>();
    for (LargeDatabase database : LargeDatabase.values()) {
      String name = "%,d issues on %s".formatted(size.issues(), database.title());
      try {
        figures.addAll(in(database, size, jira -> measured(jira, name)));
      } catch (AssumptionViolatedException e) {
        System.out.println("Nothing is measured with " + name + ": " + e.getMessage());
      }
    }
    return figures;
  }

  private List<Figure> measured(FilledJira jira, String name) {
    Random random = new Random(seed);
    new FreshSample(jira, random).require();
    return new AnswerFigures(jira, name, extent, random).measure();
  }

  /** How many statements answers ask for, with few issues and with many. */
  public List<Figure> count() {
    Map<String, Integer> few = in(LargeDatabase.H2, FEW, StatementFigures::statements);
    return in(LargeDatabase.H2, MANY, jira -> StatementFigures.figures(few, FEW, jira, MANY));
  }

  private <T> T in(LargeDatabase database, Size size, Function<FilledJira, T> work) {
    try (Opened opened = database.open()) {
      new LargeJira(size, content, seed).fill(opened.url());
      try (FilledJira jira = new FilledJira(opened.url())) {
        return work.apply(jira);
      }
    }
  }
}
