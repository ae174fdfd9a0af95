package org.ballincourt.acceptance.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** One issue in the words of Jira's search. */
public final class IssueJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
  private static final Map<String, String> CATEGORIES =
      Map.of("1", "new", "4", "new", "10001", "new", "5", "done", "6", "done");

  private final ObjectNode issue = JSON.createObjectNode();
  private final ObjectNode fields;

  /** An issue in status {@code 1} without a history. */
  public IssueJson(String project, int number, Instant created) {
    issue.put("id", Integer.toString(Math.floorMod(project.hashCode(), 1000) * 100_000 + number));
    issue.put("key", project + "-" + number);
    fields = issue.putObject("fields");
    addFields(project, created);
    status("1").history(JSON.createArrayNode());
  }

  /** Puts the issue into a status. */
  public IssueJson status(String id) {
    return status(id, "Name of " + id);
  }

  /** Puts the issue into a status of that name. */
  public IssueJson status(String id, String name) {
    String category = CATEGORIES.getOrDefault(id, "indeterminate");
    ObjectNode status = fields.putObject("status").put("id", id).put("name", name);
    status.putObject("statusCategory").put("key", category).put("name", category);
    return this;
  }

  public IssueJson history(ArrayNode entries) {
    ObjectNode changelog = issue.putObject("changelog").put("startAt", 0);
    changelog.put("maxResults", entries.size()).put("total", entries.size());
    changelog.set("histories", entries);
    return this;
  }

  public IssueJson description(String text) {
    fields.put("description", text);
    return this;
  }

  public ObjectNode node() {
    return issue;
  }

  static ObjectNode person(String name) {
    return JSON.createObjectNode()
        .put("name", name)
        .put("key", name)
        .put("displayName", name)
        .put("active", true);
  }

  static String instant(Instant at, int offsetHours) {
    return JIRA.format(at.atOffset(ZoneOffset.ofHours(offsetHours)));
  }

  private void addFields(String project, Instant created) {
    int id = 20_000 + Math.floorMod(project.hashCode(), 1000);
    fields.putObject("project").put("id", Integer.toString(id)).put("key", project);
    fields.withObject("/project").put("name", "Project " + project);
    fields.putObject("issuetype").put("id", "1").put("name", "Bug").put("subtask", false);
    fields.put("summary", "Issue " + issue.path("key").asText());
    fields.putObject("priority").put("id", "3").put("name", "Major");
    fields.putNull("resolution").put("created", instant(created, 0));
    fields.put("updated", instant(created, 0)).putNull("resolutiondate").putNull("duedate");
    fields.set("reporter", person("user-1"));
    fields.set("creator", person("user-1"));
    fields.putNull("assignee").putArray("fixVersions");
    fields.putArray("components");
  }
}
