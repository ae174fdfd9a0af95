package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

/** The plugin's REST resources of issues and projects, as one user meets them. */
public record Court(JiraClient client) {

  public static final String BASE = "/rest/ballincourt/1.0";

  public static String court(String issue) {
    return BASE + "/issues/" + issue + "/court";
  }

  public static String turns(String issue) {
    return BASE + "/issues/" + issue + "/turns";
  }

  public static String rules(String project) {
    return BASE + "/projects/" + project + "/court-rules";
  }

  public static String replay(String project) {
    return BASE + "/projects/" + project + "/replay";
  }

  public JsonNode courtOf(String issue) {
    return found(court(issue));
  }

  public JsonNode turnsOf(String issue) {
    return found(turns(issue));
  }

  public JsonNode rulesOf(String project) {
    return found(rules(project));
  }

  /** Saves rules and waits until they hold. */
  public void save(String project, String rules) {
    Reply reply = client.put(rules(project), rules);
    assertEquals(reply.toString(), 202, reply.status());
    awaitReplayOf(project);
  }

  /** Waits until the project's history has been read. */
  public void awaitReplayOf(String project) {
    Wait.until("DONE", () -> replayOf(project).path("state").asText());
  }

  public JsonNode replayOf(String project) {
    return found(replay(project));
  }

  private JsonNode found(String path) {
    Reply reply = client.get(path);
    assertEquals(path + " " + reply, 200, reply.status());
    return reply.json();
  }
}
