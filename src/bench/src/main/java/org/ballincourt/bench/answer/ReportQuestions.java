package org.ballincourt.bench.answer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.Reports;
import org.ballincourt.report.access.Subjects;

/** The report of the last year, with who may see it: of one project, and of all. */
record ReportQuestions(FilledJira jira) {

  private static final String REACHING =
      """
      "PROJECT_ID" IN (%s) AND ("REASON" IS NULL OR "REASON" <> 'DONE')
        AND ("ENDED_AT" IS NULL OR ("ENDED_AT" >= ? AND "STARTED_AT" < ?))
      """;

  List<Question> all() {
    List<Long> seen = jira.projects(jira.lead());
    long one = seen.get(0);
    return List.of(
        question("report of one project", List.of(one), jira.keyOf(one)),
        question("report of all projects", seen, null));
  }

  /**
   * @param key null for all projects
   */
  private Question question(String name, List<Long> projects, String key) {
    return new Question(name, projects, beans -> asking(beans, key), rows(projects));
  }

  private Supplier<DelayReport> asking(PluginBeans beans, String key) {
    Subjects subjects = beans.get(Subjects.class);
    Reports reports = beans.get(Reports.class);
    return () -> reports.of(subjects.of(key, null, null), period(), Step.WEEK);
  }

  private Period period() {
    LocalDate today = LocalDate.ofInstant(jira.clock().instant(), ZoneOffset.UTC);
    return new Period(today.minusYears(1), today, ZoneOffset.UTC);
  }

  private Rows rows(List<Long> projects) {
    List<Object> values = new ArrayList<>(projects);
    values.add(period().start().toEpochMilli());
    values.add(period().end().toEpochMilli());
    String places = String.join(", ", Collections.nCopies(projects.size(), "?"));
    return new Rows(REACHING.formatted(places), values);
  }
}
