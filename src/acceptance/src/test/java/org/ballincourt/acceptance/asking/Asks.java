package org.ballincourt.acceptance.asking;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;

/** One user who asks clients for things. */
record Asks(JiraClient client) {

  static String asks(String issue) {
    return Court.BASE + "/issues/" + issue + "/asks";
  }

  static String commitments(String issue) {
    return Court.BASE + "/issues/" + issue + "/commitments";
  }

  static String handOvers(String issue) {
    return Court.BASE + "/issues/" + issue + "/hand-overs";
  }

  static String commitment(long id) {
    return Court.BASE + "/commitments/" + id;
  }

  static String bulk(String what) {
    return Court.BASE + "/bulk/" + what;
  }

  /** JSON may be written with single quotes. */
  Reply ask(String issue, String json) {
    return client.post(asks(issue), json.replace('\'', '"'));
  }

  JsonNode asked(String issue, String json) {
    Reply reply = ask(issue, json);
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  Reply about(JsonNode commitment, String verb, String json) {
    return client.post(
        commitment(commitment.path("id").asLong()) + "/" + verb, json.replace('\'', '"'));
  }

  JsonNode done(JsonNode commitment, String verb, String json) {
    Reply reply = about(commitment, verb, json);
    assertEquals(reply.toString(), 200, reply.status());
    return reply.json();
  }

  JsonNode found(String path) {
    Reply reply = client.get(path);
    assertEquals(path + " " + reply, 200, reply.status());
    return reply.json();
  }

  JsonNode now(JsonNode commitment) {
    return found(commitment(commitment.path("id").asLong()));
  }
}
