package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Jira's search, as one user meets it. */
public record Search(JiraClient client) {

  private static final int MOST = 1000;

  /** The keys of the issues that a query finds, of which there are few. */
  public List<String> keys(String jql) {
    Reply reply = ask(jql);
    assertEquals(jql + ": " + reply, 200, reply.status());
    List<String> keys = new ArrayList<>();
    reply.json().path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
    assertEquals(reply.json().path("total").asInt(), keys.size());
    return keys;
  }

  /** What is said of a query that makes no sense. */
  public String errors(String jql) {
    Reply reply = ask(jql);
    assertEquals(jql + ": " + reply, 400, reply.status());
    List<String> errors = new ArrayList<>();
    for (JsonNode error : reply.json().path("errorMessages")) {
      errors.add(error.asText());
    }
    return String.join("\n", errors);
  }

  private Reply ask(String jql) {
    return client.get(
        "/rest/api/2/search?maxResults="
            + MOST
            + "&jql="
            + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }
}
