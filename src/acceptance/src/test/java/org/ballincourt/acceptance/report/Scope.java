package org.ballincourt.acceptance.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballincourt.acceptance.report.NaiveIssue.Part;
import org.ballincourt.acceptance.report.NaiveReport.Days;
import org.ballincourt.acceptance.report.NaiveReport.Setting;

/**
 * What a report is about.
 *
 * @param query what is asked for
 * @param projects that count, by key
 * @param client null for all
 * @param phase null for all
 */
record Scope(String query, Set<String> projects, NaiveClient client, Long phase) {

  static Scope of(String project) {
    return new Scope("?project=" + project, Set.of(project), null, null);
  }

  /** With all projects in which something is theirs. */
  static Scope of(NaiveClient client, Set<String> projects) {
    return new Scope("?client=" + client.id(), projects, client, null);
  }

  Scope only(NaiveClient one) {
    return new Scope(query + "&client=" + one.id(), projects, one, phase);
  }

  Scope in(Long one) {
    return new Scope(query + "&phase=" + one, projects, client, one);
  }

  /** Counted naively. */
  NaiveReport report(
      List<NaiveIssue> issues, Setting setting, Places places, Days days, Instant now) {
    List<Part> parts =
        mine(issues).stream()
            .flatMap(issue -> issue.parts().stream())
            .filter(part -> projects.contains(part.project()))
            .filter(part -> phase == null || phase.equals(places.of(part)))
            .toList();
    List<NaiveAsk> asks =
        mine(issues).stream()
            .flatMap(
                issue ->
                    issue.asks().stream()
                        .filter(ask -> projects.contains(issue.projectAt(ask.asked()))))
            .filter(ask -> phase == null || phase.equals(places.of(ask)))
            .toList();
    return new NaiveReport(parts, asks, setting, days, now);
  }

  private List<NaiveIssue> mine(List<NaiveIssue> issues) {
    return issues.stream()
        .filter(issue -> client == null || client.equals(issue.client()))
        .toList();
  }
}
