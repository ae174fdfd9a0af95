package org.ballincourt.bench.replay;

import java.util.List;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Fastest;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.jira.QuietJira;

/**
 * How long whole replays take, divided by the time of a plain read of the same histories, in one
 * process on one database. The first round of each warms up the rest.
 */
public final class ReplayFigures {

  private static final Required TWICE = Required.ratioOfAtMost(2);

  private final Reading reading;
  private final Fastest plain = new Fastest();
  private final Fastest first = new Fastest();
  private final Fastest again = new Fastest();
  private final Fastest look = new Fastest();

  private ReplayFigures(Reading reading) {
    this.reading = reading;
  }

  public static List<Figure> measure(Extent extent, Content content) {
    try (QuietJira jira = QuietJira.with(content)) {
      ReplayFigures figures = new ReplayFigures(Reading.ofLargestProject(jira));
      figures.reading.following().atTheHighestPace();
      for (int round = 0; round < extent.rounds(); round++) {
        figures.measureRound();
      }
      return figures.figures(content);
    }
  }

  private void measureRound() {
    plain.time(reading::plain);
    reading.forget();
    first.time(reading::replay);
    reading.requireDone();
    reading.saveAgain();
    again.time(reading::replay);
    reading.requireDone();
    look.time(reading::look);
  }

  private List<Figure> figures(Content content) {
    String of = "%,d %s, against a plain read".formatted(reading.issues(), content.name());
    return List.of(
        new Figure("replay: the first of " + of, first.dividedBy(plain), TWICE),
        new Figure("replay: another of " + of, again.dividedBy(plain), TWICE),
        new Figure(
            "replay: a look that writes nothing at " + of,
            look.dividedBy(plain),
            Required.anyRatio()));
  }
}
