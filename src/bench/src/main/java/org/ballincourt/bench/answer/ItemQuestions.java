package org.ballincourt.bench.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.dashboard.Scopes;
import org.ballincourt.report.dashboard.clients.ClientsNow;
import org.ballincourt.report.dashboard.feedback.FeedbackNow;
import org.ballincourt.report.dashboard.sides.TimeLately;
import org.ballincourt.report.dashboard.waiting.WaitingNow;

/** The items of dashboards, each of all projects and as it is when nothing is chosen. */
record ItemQuestions(FilledJira jira) {

  private static final int WEEKS = 12;
  private static final int SHOWN = 10;

  private static final String LATELY =
      """
      "PROJECT_ID" IN (%s) AND "PARTY" <> 'NOBODY'
        AND ("ENDED_AT" IS NULL OR "ENDED_AT" >= ?)
      """;

  /** Those that count turns. */
  List<Question> all() {
    List<Long> seen = jira.projects(jira.lead());
    Rows waiting = Rows.among("\"PARTY\" = ? AND \"WAITS_IN\" IN (%s)", seen, "CLIENT");
    return List.of(
        question("item “Waiting on clients”", ItemQuestions::waiting, waiting),
        question("item “Theirs and ours”", ItemQuestions::sides, lately(seen)),
        question("item “Our clients”", ItemQuestions::clients, lately(seen)));
  }

  /** That one counts no turn, so that there is no history to derive it from. */
  Question feedback() {
    return question("item “Feedback and follow-ups”", ItemQuestions::feedback, null);
  }

  private Question question(String name, Function<PluginBeans, Supplier<?>> asking, Rows rows) {
    return new Question(name, jira.projects(jira.lead()), asking, rows);
  }

  private Rows lately(List<Long> projects) {
    List<Object> values = new ArrayList<>(projects);
    values.add(jira.clock().instant().minus(Duration.ofDays(7L * WEEKS)).toEpochMilli());
    String places = String.join(", ", Collections.nCopies(projects.size(), "?"));
    return new Rows(LATELY.formatted(places), values);
  }

  private static Scope figures(PluginBeans beans) {
    return beans.get(Scopes.class).figures(null, null);
  }

  private static Supplier<?> waiting(PluginBeans beans) {
    WaitingNow item = beans.get(WaitingNow.class);
    return () -> item.of(figures(beans), SHOWN);
  }

  private static Supplier<?> sides(PluginBeans beans) {
    TimeLately item = beans.get(TimeLately.class);
    return () -> item.of(figures(beans), WEEKS);
  }

  private static Supplier<?> clients(PluginBeans beans) {
    ClientsNow item = beans.get(ClientsNow.class);
    return () -> item.of(figures(beans), WEEKS);
  }

  private static Supplier<?> feedback(PluginBeans beans) {
    FeedbackNow item = beans.get(FeedbackNow.class);
    FeedbackNow.Wanted wanted = new FeedbackNow.Wanted(WEEKS, SHOWN);
    return () -> item.of(beans.get(Scopes.class).feedback(null, null), wanted);
  }
}
