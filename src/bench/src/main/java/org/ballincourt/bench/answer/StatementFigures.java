package org.ballincourt.bench.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.bench.load.Size;
import org.ballincourt.host.database.StatementCounts;
import org.ballincourt.host.database.StatementCounts.Tally;

/** How many statements answers ask for when they are asked a second time. */
final class StatementFigures {

  private StatementFigures() {}

  /** By the names of the questions: those of the plugin, and those of Jira for it. */
  static Map<String, Integer> statements(FilledJira jira) {
    Map<String, Integer> statements = new LinkedHashMap<>();
    try (PluginBeans beans = jira.start()) {
      for (Question question : Questions.counted(jira)) {
        Supplier<?> asked = question.asking().apply(beans);
        asked.get();
        StatementCounts ofPlugin = beans.database().statements();
        StatementCounts ofJira = jira.statements();
        ofPlugin.forget();
        ofJira.forget();
        asked.get();
        statements.put(question.name(), all(ofPlugin.total()) + all(ofJira.total()));
      }
    }
    return statements;
  }

  private static int all(Tally tally) {
    return tally.ours() + tally.history() + tally.historyItems() + tally.other() + tally.fields();
  }

  static List<Figure> figures(
      Map<String, Integer> few, Size fewIssues, FilledJira jira, Size manyIssues) {
    List<Figure> figures = new ArrayList<>();
    statements(jira)
        .forEach(
            (name, many) -> {
              figures.add(figure(name, fewIssues, few.get(name), Required.anyNumber()));
              figures.add(figure(name, manyIssues, many, Required.statementsAtMost(few.get(name))));
            });
    return figures;
  }

  private static Figure figure(String name, Size size, int statements, Required required) {
    return new Figure(
        "%s, all statements with %,d issues".formatted(name, size.issues()), statements, required);
  }
}
