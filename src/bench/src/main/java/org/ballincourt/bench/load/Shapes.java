package org.ballincourt.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.bench.jira.Content;

/**
 * The shapes that issues are drawn from: those of the real export, or what comes near them. One of
 * a thousand issues has sixty changes instead, which the export does not have.
 */
final class Shapes {

  private static final int RESTLESS = 60;
  private static final int OF_ISSUES = 1_000;

  /** Of a thousand issues of the real export: how many have no change, one, two … */
  private static final int[] ISSUES_BY_CHANGES = {100, 454, 248, 136, 41, 11, 7, 1, 2};

  private static final double DONE = 0.7;
  private static final int MOST_OTHERS = 5;
  private static final double MEAN_DAYS = 60;

  private final List<Shape> shapes;

  private Shapes(List<Shape> shapes) {
    this.shapes = List.copyOf(shapes);
  }

  /** Of the real issues where there is their export. */
  static Shapes of(Content content) {
    return content.export().map(ExportFile::read).map(Shapes::real).orElseGet(Shapes::near);
  }

  private static Shapes real(ExportFile export) {
    return new Shapes(export.issues().stream().map(RealShape::of).toList());
  }

  /** The same ones each time. */
  static Shapes near() {
    Random random = new Random(0);
    List<Shape> shapes = new ArrayList<>();
    for (int changes = 0; changes < ISSUES_BY_CHANGES.length; changes++) {
      for (int issue = 0; issue < ISSUES_BY_CHANGES[changes]; issue++) {
        boolean done = changes > 0 && random.nextDouble() < DONE;
        shapes.add(new Shape(moments(changes, random), random.nextInt(MOST_OTHERS + 1), done));
      }
    }
    return new Shapes(shapes);
  }

  Shape next(Random random) {
    Shape shape = shapes.get(random.nextInt(shapes.size()));
    return random.nextInt(OF_ISSUES) == 0
        ? new Shape(moments(RESTLESS, random), shape.others(), shape.done())
        : shape;
  }

  /** So many, after waits of which most are short. */
  private static List<Duration> moments(int count, Random random) {
    List<Duration> moments = new ArrayList<>();
    Duration moment = Duration.ZERO;
    for (int i = 0; i < count; i++) {
      double days = -Math.log(1 - random.nextDouble()) * MEAN_DAYS / Math.sqrt(count);
      moment = moment.plusSeconds(1 + Math.round(days * Duration.ofDays(1).toSeconds()));
      moments.add(moment);
    }
    return moments;
  }
}
