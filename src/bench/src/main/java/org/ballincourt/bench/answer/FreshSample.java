package org.ballincourt.bench.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.court.store.Refresh;
import org.ballincourt.jira.Histories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some issues whose rows are compared with what a fresh derivation makes of them. */
record FreshSample(FilledJira jira, Random random) {

  private static final int ISSUES_OF_A_PROJECT = 20;
  private static final int PROJECTS = 10;

  /**
   * @throws IllegalStateException where a look at an issue changes any of its rows
   */
  void require() {
    try (PluginBeans beans = jira.start()) {
      Refresh refresh = beans.get(Refresh.class);
      for (long issue : drawn(beans)) {
        List<Map<String, Object>> before = rows(beans, issue);
        refresh.thoroughly(issue);
        if (before.isEmpty() || !before.equals(rows(beans, issue))) {
          throw new IllegalStateException("Issue " + issue + " has rows that nobody derives");
        }
      }
    }
  }

  private List<Long> drawn(PluginBeans beans) {
    return some(jira.projects(), PROJECTS).stream()
        .flatMap(
            project ->
                some(beans.get(Histories.class).issuesOf(project), ISSUES_OF_A_PROJECT).stream())
        .toList();
  }

  private List<Long> some(Iterable<Long> all, int count) {
    List<Long> drawn = new ArrayList<>();
    all.forEach(drawn::add);
    Collections.shuffle(drawn, random);
    return drawn.subList(0, Math.min(count, drawn.size()));
  }

  private static List<Map<String, Object>> rows(PluginBeans beans, long issue) {
    JdbcClient sql = beans.database().sql();
    return Stream.of(
            "TURN\" WHERE \"ISSUE_ID\" = ? ORDER BY \"STARTED_AT\"",
            "COMMITMENT\" WHERE \"ISSUE_ID\" = ? ORDER BY \"ASK_ID\"")
        .flatMap(
            table ->
                sql
                    .sql("SELECT * FROM \"AO_CB0320_" + table)
                    .param(issue)
                    .query()
                    .listOfRows()
                    .stream())
        .toList();
  }
}
