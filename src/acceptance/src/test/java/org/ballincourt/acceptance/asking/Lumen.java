package org.ballincourt.acceptance.asking;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;

/**
 * A Jira in which we work for Lumen, who work from eight to four in Oslo: an hour ahead of UTC in
 * winter. Approvals are expected in three of their working days.
 */
final class Lumen {

  static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  static final String ANOTHER = "BETA";
  static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;

  /** Named as ours. */
  static final String BEING_BUILT = "90001";

  /** Named by no rule, and under way. */
  static final String IN_PROGRESS = "3";

  static final String ON_THE_TABLE = "90002";
  static final String CLOSED = "6";

  private static final String WEEK =
      "{'mon':[['08:00','16:00']],'tue':[['08:00','16:00']],'wed':[['08:00','16:00']],"
          + "'thu':[['08:00','16:00']],'fri':[['08:00','16:00']]}";

  private Lumen() {}

  /**
   * @param issues in Lumen's project beside a few others, all under way, numbered from 11
   * @param hidden issues in the hidden one
   */
  static RunningJira jira(int issues, int hidden) {
    return new RunningJira(
        () -> {
          Path file = Launch.freshDirectory().resolve("export.json");
          try (ExportWriter export = ExportWriter.to(file)) {
            write(export, issues, hidden);
          }
          return Launch.fresh().withExport(file);
        });
  }

  private static void write(ExportWriter export, int issues, int hidden) {
    String[] statuses = {BEING_BUILT, IN_PROGRESS, ON_THE_TABLE, CLOSED};
    for (int number = 1; number <= statuses.length; number++) {
      export.add(issue(PROJECT, number).status(statuses[number - 1]).node());
    }
    for (int number = 11; number < 11 + issues; number++) {
      export.add(issue(PROJECT, number).status(IN_PROGRESS).node());
    }
    export.add(issue(ANOTHER, 1).status(IN_PROGRESS).node());
    for (int number = 1; number <= hidden; number++) {
      export.add(issue(HIDDEN, number).status(IN_PROGRESS).node());
    }
  }

  private static IssueJson issue(String project, int number) {
    return new IssueJson(project, number, Instant.parse("2026-03-02T09:00:00Z"));
  }

  /** Sets the project up, and gives Lumen with Henrik, who is written to in Norwegian. */
  static JsonNode begin(RunningJira jira) {
    new Court(jira.as("admin"))
        .save(
            PROJECT,
            json(
                "{'statuses':{'90001':'TEAM'},"
                    + "'targets':[{'party':'CLIENT','kind':'APPROVAL','days':3}]}"));
    return client(
        jira.as("pm"),
        "Lumen",
        PROJECT,
        "{'name':'Henrik Dahl','email':'henrik@lumen.example','language':'nb','role':'DECIDES'}");
  }

  static JsonNode client(JiraClient asking, String name, String project, String contacts) {
    String json =
        "{'name':'%s','language':'nb','country':'NO','zone':'Europe/Oslo','hours':%s,"
            + "'projects':['%s'],'contacts':[%s]}";
    Reply reply =
        asking.post(Court.BASE + "/clients", json(json.formatted(name, WEEK, project, contacts)));
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  /** JSON may be written with single quotes. */
  static String json(String text) {
    return text.replace('\'', '"');
  }

  /** A new issue under way. */
  static String issue(Desk desk) {
    String key = desk.create(PROJECT, "Sketches").key();
    desk.transition(key, IN_PROGRESS); // where a new one is something else
    return key;
  }
}
