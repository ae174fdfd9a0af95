package org.ballincourt.bench.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.figure.Scores;

/**
 * The calendar's speed, for spans of some lengths.
 *
 * @param seed from which the spans are drawn
 */
public record CalendarFigures(Extent extent, long seed) {

  private static final Required TWICE = Required.ratioOfAtMost(2);
  private static final Map<Integer, Required> AGAINST_WALK =
      Map.of(30, Required.ratioOfAtLeast(40), 365, Required.ratioOfAtLeast(400));

  /** For each length {@code between} and {@code plus}, against a day walk and against searches. */
  public List<Figure> measure() {
    String[] days = extent == Extent.FULL ? new String[] {"1", "30", "365", "1825"} : ofSmoke();
    Scores scores =
        Scores.of(
            extent
                .options(CalendarBench.class)
                .param("days", days)
                .param("seed", Long.toString(seed))
                .build(),
            "days");
    List<Figure> figures = new ArrayList<>();
    for (String span : days) {
      figures.addAll(figures("between", Integer.parseInt(span), scores));
      figures.addAll(figures("plus", Integer.parseInt(span), scores));
    }
    return figures;
  }

  private static String[] ofSmoke() {
    return new String[] {"30"};
  }

  private static List<Figure> figures(String method, int days, Scores scores) {
    String name = "calendar: %s over %,d days, ".formatted(method, days);
    return List.of(
        new Figure(
            name + "times faster than a day walk",
            scores.ratio(method + "ByDayWalk", method, days),
            AGAINST_WALK.getOrDefault(days, Required.anyRatio())),
        new Figure(
            name + "cost of its bare searches",
            scores.ratio(method, method + "BySearchesAlone", days),
            TWICE));
  }
}
