package org.ballincourt.bench.statements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.jira.Following;
import org.ballincourt.bench.jira.QuietJira;
import org.ballincourt.host.database.StatementCounts.Tally;

/** What a look at pages asks of the database, in projects of few issues and of many. */
public final class PageFigures {

  private static final int FEW = 10;
  private static final int MANY = 1_000;
  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String ISSUE = "/browse/" + PROJECT + "-2";

  /** In words, and where they are. */
  private static final Map<String, String> LISTS = lists();

  private final QuietJira jira;

  private PageFigures(QuietJira jira) {
    this.jira = jira;
  }

  private static Map<String, String> lists() {
    Map<String, String> lists = new LinkedHashMap<>();
    String pages = "/plugins/servlet/ballincourt/";
    lists.put("project page", "/projects/" + PROJECT + "?selectedItem=org.ballincourt-project");
    lists.put("what your statuses mean", pages + "project/statuses?projectKey=" + PROJECT);
    lists.put("administration of projects", pages + "admin/projects");
    return lists;
  }

  public static List<Figure> count() {
    List<Figure> figures = new ArrayList<>();
    Map<String, Integer> few = new LinkedHashMap<>();
    try (QuietJira jira = waiting(FEW)) {
      PageFigures pages = new PageFigures(jira);
      figures.addAll(pages.ofPanel());
      LISTS.forEach((name, page) -> few.put(name, all(jira.statementsOf(page))));
    }
    try (QuietJira jira = waiting(MANY)) {
      new PageFigures(jira).follow();
      LISTS.forEach(
          (name, page) ->
              figures.addAll(ofList(name, few.get(name), all(jira.statementsOf(page)))));
    }
    return figures;
  }

  /** Half of them are with the client. */
  private static QuietJira waiting(int issues) {
    Path export = Launch.freshDirectory().resolve("export.json");
    return QuietJira.with(Content.of(GeneratedExport.writeWaiting(export, issues)));
  }

  /** The issue's page shows the history too, so that the panel's share is what comes on top. */
  private List<Figure> ofPanel() {
    Tally without = jira.statementsOf(ISSUE);
    follow();
    Tally with = jira.statementsOf(ISSUE);
    return List.of(
        new Figure(
            "issue panel, statements on our tables", with.ours(), Required.statementsAtMost(3)),
        new Figure(
            "issue panel, reads of history",
            with.history() - without.history(),
            Required.statementsAtMost(1)));
  }

  private void follow() {
    Following following = new Following(jira);
    following.on(PROJECT, Map.of("90003", "CLIENT", "3", "TEAM"));
    following.replay();
  }

  private static List<Figure> ofList(String name, int few, int many) {
    return List.of(
        new Figure(
            "%s, all statements with %,d issues".formatted(name, FEW), few, Required.anyNumber()),
        new Figure(
            "%s, all statements with %,d issues".formatted(name, MANY),
            many,
            Required.statementsAtMost(few)));
  }

  private static int all(Tally tally) {
    return tally.ours() + tally.history() + tally.historyItems() + tally.other();
  }
}
