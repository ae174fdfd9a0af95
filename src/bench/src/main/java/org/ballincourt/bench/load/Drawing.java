package org.ballincourt.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws issues, the same ones from the same seed.
 *
 * @param seed of everything
 * @param now after which nothing happens; what is done was done within two years before, and what
 *     is not has changed within a fortnight
 */
record Drawing(Shapes shapes, long seed, Instant now) {

  private static final Duration DONE_WITHIN = Duration.ofDays(730);
  private static final Duration CHANGED_WITHIN = Duration.ofDays(14);

  /** Something odd, so that neighbours do not begin alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Of a project: one after the other, when they are asked for. */
  Stream<DrawnIssue> issues(DrawnProject project, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> issue(project, number));
  }

  private DrawnIssue issue(DrawnProject project, int number) {
    Random random = random(project, number);
    Shape shape = shapes.next(random);
    Duration lately = shape.done() ? DONE_WITHIN : CHANGED_WITHIN;
    Instant created = now.minusMillis(within(lately, random)).minus(shape.length());
    return new DrawnIssue(
        project,
        number,
        random.nextBoolean() ? project.version(random.nextInt(DrawnProject.VERSIONS)) : null,
        stays(shape, created, random),
        others(shape, created, random));
  }

  /** For what is drawn of one issue; the first of it is its history. */
  private Random random(DrawnProject project, int number) {
    return new Random(seed + SPREAD * (project.id() << Integer.SIZE | number));
  }

  /** For what is drawn on top of its history. */
  Random more(DrawnIssue issue) {
    return new Random(~seed + SPREAD * issue.id());
  }

  private static List<DrawnIssue.Stay> stays(Shape shape, Instant created, Random random) {
    List<DrawnIssue.Stay> stays = new ArrayList<>();
    stays.add(new DrawnIssue.Stay(DrawnStatus.OPEN, created));
    int left = shape.changes().size();
    for (Duration change : shape.changes()) {
      left--;
      DrawnIssue.Stay last = stays.get(stays.size() - 1);
      Instant at = created.plus(change);
      DrawnStatus next =
          left == 0 && shape.done() ? DrawnStatus.CLOSED : last.status().next(random);
      stays.add(
          new DrawnIssue.Stay(next, at.isAfter(last.since()) ? at : last.since().plusMillis(1)));
    }
    return stays;
  }

  private static List<Instant> others(Shape shape, Instant created, Random random) {
    return IntStream.range(0, shape.others())
        .mapToObj(entry -> created.plusMillis(within(shape.length(), random)))
        .toList();
  }

  private static long within(Duration span, Random random) {
    return (long) (random.nextDouble() * span.toMillis());
  }
}
