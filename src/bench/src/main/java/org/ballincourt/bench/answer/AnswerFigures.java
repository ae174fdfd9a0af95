package org.ballincourt.bench.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ballincourt.bench.answer.FromHistory.Derived;
import org.ballincourt.bench.answer.Stopwatch.Times;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.jira.PluginBeans;

/**
 * How much faster answers are than the same derived from history on request, and how much slower
 * than their rows alone, in one Jira.
 */
final class AnswerFigures {

  private static final Required FASTER = Required.ratioOfAtLeast(50);
  private static final Required COST = Required.ratioOfAtMost(3);

  /** Of whose projects the histories are read where all of them would take too long. */
  private static final int SAMPLE = 3;

  private final FilledJira jira;
  private final String database;
  private final Stopwatch stopwatch;
  private final Random random;
  private final Map<List<Long>, Times> histories = new HashMap<>();

  /**
   * @param database its name, and how much is in it
   */
  AnswerFigures(FilledJira jira, String database, Extent extent, Random random) {
    this.jira = jira;
    this.database = database;
    this.stopwatch = new Stopwatch(jira, extent);
    this.random = random;
  }

  List<Figure> measure() {
    try (PluginBeans beans = jira.start()) {
      JqlQuestions searches = JqlQuestions.of(jira);
      List<Derived> derived = new FromHistory(sample(searches.projects())).read(beans);
      searches.requireTrue(beans, derived);
    }
    List<Figure> figures = new ArrayList<>();
    Questions.timed(jira).forEach(question -> figures.addAll(measure(question)));
    return figures;
  }

  private List<Figure> measure(Question question) {
    List<Long> all = List.copyOf(question.projects());
    List<Long> read = sample(all);
    Times answer = stopwatch.of(question.asking());
    Times rows = stopwatch.of(beans -> () -> question.rows().read(beans));
    Times history = histories.computeIfAbsent(read, this::history);
    double scale = (double) all.size() / read.size();
    String of =
        read.size() == all.size()
            ? ""
            : " of %d of %d projects, scaled".formatted(read.size(), all.size());
    return List.of(
        faster(question, "cold", of, history.cold().dividedBy(answer.cold()) * scale),
        faster(question, "warm", of, history.warm().dividedBy(answer.warm()) * scale),
        cost(question, "cold", answer.cold().dividedBy(rows.cold())),
        cost(question, "warm", answer.warm().dividedBy(rows.warm())));
  }

  private Times history(List<Long> projects) {
    FromHistory history = new FromHistory(projects);
    return stopwatch.of(beans -> () -> history.read(beans));
  }

  private List<Long> sample(List<Long> projects) {
    List<Long> drawn = new ArrayList<>(projects);
    Collections.shuffle(drawn, random);
    return drawn.subList(0, Math.min(SAMPLE, drawn.size())).stream().sorted().toList();
  }

  private Figure faster(Question question, String when, String of, double ratio) {
    String name = "%s, %s, %s, times faster than from the histories%s";
    return new Figure(name.formatted(question.name(), database, when, of), ratio, FASTER);
  }

  private Figure cost(Question question, String when, double ratio) {
    String name = "%s, %s, %s, cost of its rows";
    return new Figure(name.formatted(question.name(), database, when), ratio, COST);
  }
}
