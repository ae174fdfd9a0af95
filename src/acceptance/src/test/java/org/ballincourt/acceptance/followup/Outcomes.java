package org.ballincourt.acceptance.followup;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;

/** What came of the work, as one user writes it down; JSON may be written with ' for ". */
public record Outcomes(JiraClient user) {

  private static final String CLIENTS = Court.BASE + "/clients";
  private static final String LUMEN =
      "{'name':'Lumen','language':'nb','country':'NO','zone':'Europe/Oslo',"
          + "'hours':{'mon':[['08:00','16:00']]},'projects':%s,'contacts':["
          + "{'name':'Henrik Dahl','language':'nb','role':'DECIDES'},"
          + "{'name':'Ida Lie','language':'nb','role':'INFORMED'}]}";

  /**
   * Lumen, with Henrik Dahl and Ida Lie.
   *
   * @param projects a list of keys as JSON
   */
  public JsonNode lumen(String projects) {
    return assertOk(201, user.post(CLIENTS, json(LUMEN.formatted(projects)))).json();
  }

  public Reply tryAdding(String project, String body) {
    return user.post(all(project), json(body));
  }

  static String all(String project) {
    return Court.BASE + "/projects/" + project + "/outcomes";
  }

  public ObjectNode add(String project, String body) {
    return (ObjectNode) assertOk(201, tryAdding(project, body)).json();
  }

  static String one(JsonNode outcome) {
    return Court.BASE + "/outcomes/" + outcome.path("id");
  }

  public JsonNode now(JsonNode outcome) {
    return assertOk(200, user.get(one(outcome))).json();
  }

  Reply trySaving(JsonNode outcome) {
    return user.put(one(outcome), outcome.toString());
  }

  ObjectNode save(ObjectNode outcome) {
    return (ObjectNode) assertOk(200, trySaving(outcome)).json();
  }

  JsonNode register(String kind) {
    return assertOk(200, user.get(Court.BASE + "/outcomes?kind=" + kind)).json();
  }

  static List<String> texts(JsonNode outcomes) {
    List<String> texts = new ArrayList<>();
    outcomes.forEach(each -> texts.add(each.path("text").asText()));
    return texts;
  }

  static Reply assertOk(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    return reply;
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }
}
