package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One user's daily work on issues and projects, over REST. */
public record Desk(JiraClient client) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ISSUES = "/rest/api/2/issue/";
  private static final String VERSIONS = "/rest/host/1.0/versions/";
  private static final String PROJECTS = "/rest/host/1.0/projects/";

  /** An issue that was made, or that has got another key. */
  public record Made(long id, String key) {

    private static Made of(Reply reply, int status) {
      assertEquals(reply.toString(), status, reply.status());
      return new Made(reply.json().path("id").asLong(), reply.json().path("key").asText());
    }
  }

  /** The answer tells whether the issue was in another status before. */
  public Reply transition(String issue, String status) {
    return client.post(
        ISSUES + issue + "/transitions", "{\"transition\":{\"id\":\"" + status + "\"}}");
  }

  public Reply rename(String issue, String summary) {
    return edit(issue, JSON.createObjectNode().put("summary", summary));
  }

  public Reply plan(String issue, List<String> versions) {
    ObjectNode fields = JSON.createObjectNode();
    ArrayNode planned = fields.putArray("fixVersions");
    versions.forEach(version -> planned.addObject().put("id", version));
    return edit(issue, fields);
  }

  private Reply edit(String issue, ObjectNode fields) {
    return client.put(ISSUES + issue, JSON.createObjectNode().set("fields", fields).toString());
  }

  public Made create(String project, String summary) {
    ObjectNode issue = JSON.createObjectNode();
    ObjectNode fields = issue.putObject("fields").put("summary", summary);
    fields.putObject("project").put("key", project);
    fields.putObject("issuetype").put("name", "Task");
    return Made.of(client.post(ISSUES, issue.toString()), 201);
  }

  public Reply delete(String issue) {
    return client.delete(ISSUES + issue);
  }

  /** Takes the issue to another project, where it has another key. */
  public Made move(String issue, String project) {
    return Made.of(
        client.post(
            "/rest/host/1.0/issues/" + issue + "/move", "{\"project\":\"" + project + "\"}"),
        200);
  }

  public void createProject(String key) {
    Reply reply =
        client.post(PROJECTS, "{\"key\":\"" + key + "\",\"name\":\"Project " + key + "\"}");
    assertEquals(reply.toString(), 201, reply.status());
  }

  public Reply deleteProject(String key) {
    return client.delete(PROJECTS + key);
  }

  /** Makes a version and tells its id. */
  public String addVersion(String project, String name) {
    Reply reply = client.post(PROJECTS + project + "/versions", "{\"name\":\"" + name + "\"}");
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json().path("id").asText();
  }

  public Reply mergeVersion(String project, String version, String into) {
    return client.post(
        VERSIONS + project + "/" + version + "/merge", "{\"into\":\"" + into + "\"}");
  }

  public Reply deleteVersion(String project, String version) {
    return client.delete(VERSIONS + project + "/" + version);
  }
}
