package org.ballincourt.acceptance.dashboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** An item asks the database as much for a thousand issues as for ten. */
public final class DashboardStatementsIT {

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final List<String> ITEMS = List.of("waiting", "sides", "clients", "feedback");
  private static final String STATEMENTS = "/rest/host/1.0/statements";
  private static final String IN_PROGRESS = "3";
  private static final int FEW = 10;
  private static final int MANY = 1_000;
  private static final int MOST_STATEMENTS = 20;

  @ClassRule public static final RunningJira JIRA = new RunningJira(DashboardStatementsIT::launch);

  private static Launch launch() {
    Path file = Launch.freshDirectory().resolve("export.json");
    try (ExportWriter export = ExportWriter.to(file)) {
      for (int number = 1; number <= MANY; number++) {
        export.add(issue(PROJECT, number));
      }
      export.add(issue(GeneratedExport.HIDDEN_PROJECT, 1));
    }
    return Launch.fresh().withExport(file);
  }

  private static ObjectNode issue(String project, int number) {
    return new IssueJson(project, number, Instant.parse("2026-03-02T09:00:00Z"))
        .status(IN_PROGRESS)
        .node();
  }

  @Test
  public void costsAsManyStatementsForAThousandIssuesAsForAFew() {
    new Court(JIRA.as("pm")).save(PROJECT, "{}");
    withTheClient(1, FEW);
    Map<String, Integer> few = statements();
    withTheClient(FEW + 1, MANY);

    JsonNode waiting = seen("waiting");
    assertEquals(MANY, waiting.path("total").asInt());
    assertTrue(
        few.toString(),
        few.values().stream().allMatch(count -> count > 0 && count <= MOST_STATEMENTS));
    assertEquals(few, statements());
  }

  private void withTheClient(int first, int last) {
    IntStream.rangeClosed(first, last)
        .forEach(number -> handOver(PROJECT + "-" + number, "CLIENT"));
  }

  private static Map<String, Integer> statements() {
    Map<String, Integer> all = new TreeMap<>();
    ITEMS.forEach(item -> all.put(item, statements(item)));
    return all;
  }

  /** Now and then a job asks something, too. */
  private static int statements(String item) {
    return IntStream.range(0, 3).map(look -> statementsOfALook(item)).min().orElseThrow();
  }

  private static int statementsOfALook(String item) {
    JiraClient admin = JIRA.as("admin");
    admin.delete(STATEMENTS);
    seen(item);
    return admin.get(STATEMENTS).json().path("total").path("ours").asInt();
  }

  private static JsonNode seen(String item) {
    Reply reply = JIRA.as("pm").get(Court.BASE + "/dashboard/" + item);
    assertEquals(item + reply, 200, reply.status());
    return reply.json();
  }

  private static void handOver(String issue, String party) {
    Reply reply =
        JIRA.as("pm")
            .post(
                Court.BASE + "/issues/" + issue + "/hand-overs",
                "{\"party\":\"%s\",\"note\":null,\"contact\":null}".formatted(party));
    assertTrue(reply.toString(), reply.status() < 300);
  }
}
