package org.ballincourt.acceptance.followup;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** All that is described of outcomes, tried by everybody. */
public final class EveryOutcomeVerbIT {

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  /** {@code lead} reads feedback, and does not run client work. */
  private static final List<String> USERS = List.of("", "member", "pm2", "lead", "pm", "admin");

  /** With a body that cannot be read. */
  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("GET /projects/TERN/outcomes", "401 404 200 404 404 200"),
              Map.entry("GET /projects/ALD/outcomes", "401 403 404 200 200 200"),
              Map.entry("POST /projects/ALD/outcomes", "401 403 404 403 400 400"),
              Map.entry("GET /projects/ALD/lessons", "401 403 404 200 200 200"),
              Map.entry("PUT /projects/ALD/lessons-seen", "401 403 404 403 400 400"),
              Map.entry("GET /outcomes?kind=LESSON", "401 200 200 200 200 200"),
              Map.entry("GET /outcomes.csv?kind=LESSON", "401 200 200 200 200 200"),
              Map.entry("GET /outcomes/O", "401 403 404 200 200 200"),
              Map.entry("PUT /outcomes/O", "401 403 404 403 400 400"),
              Map.entry("POST /outcomes/O/issue", "401 403 404 403 400 400"),
              Map.entry("DELETE /outcomes/O", "401 403 404 403 204 404")));

  @Test
  public void eachIsAnsweredAsItMay() {
    JsonNode next = new Outcomes(JIRA.as("pm")).add("ALD", "{'kind':'NEXT_WORK','text':'A shop'}");
    Map<String, String> answers = new TreeMap<>();
    EXPECTED.keySet().stream()
        .sorted(Comparator.comparing(operation -> operation.startsWith("DELETE")))
        .forEach(
            operation ->
                answers.put(operation, answers(operation.replace("/O", "/" + next.path("id")))));
    assertEquals(lines(EXPECTED), lines(answers));
  }

  private static String lines(Map<String, String> answers) {
    return answers.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static String answers(String operation) {
    String[] words = operation.split(" ");
    return USERS.stream()
        .map(user -> answer(user, words[0], Court.BASE + words[1]))
        .map(reply -> Integer.toString(reply.status()))
        .collect(Collectors.joining(" "));
  }

  private static Reply answer(String user, String method, String path) {
    JiraClient client = user.isEmpty() ? JIRA.asNobody() : JIRA.as(user);
    return switch (method) {
      case "GET" -> client.get(path);
      case "PUT" -> client.put(path, "{}");
      case "DELETE" -> client.delete(path);
      default -> client.post(path, "{}");
    };
  }
}
