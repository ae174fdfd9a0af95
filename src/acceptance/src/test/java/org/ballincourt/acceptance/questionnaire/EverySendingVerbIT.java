package org.ballincourt.acceptance.questionnaire;

import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
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

/** All that is described of sendings and invitations, tried by everybody. */
public final class EverySendingVerbIT {

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  /** {@code lead} reads feedback, and does not run client work. */
  private static final List<String> USERS = List.of("", "member", "pm2", "lead", "pm", "admin");

  /** With a body that cannot be read, and of what nobody got a mail for. */
  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("GET /projects/LUM/sendings", "401 403 404 200 200 200"),
              Map.entry("POST /projects/LUM/sendings", "401 403 404 403 400 400"),
              Map.entry("POST /projects/LUM/sendings/preview", "401 403 404 403 400 400"),
              Map.entry("GET /sendings/S", "401 403 404 200 200 200"),
              Map.entry("POST /invitations/I/again", "401 403 404 403 409 409"),
              Map.entry("POST /invitations/I/reminded", "401 403 404 403 409 409"),
              Map.entry("POST /invitations/I/extended", "401 403 404 403 400 400"),
              Map.entry("POST /invitations/I/bounced", "401 403 404 403 200 200"),
              Map.entry("POST /invitations/I/revoked", "401 403 404 403 200 409"),
              Map.entry("POST /sendings/S/closing", "401 403 404 403 200 409"),
              Map.entry("POST /invitations/I/answers", "401 403 404 403 400 400")));

  @Test
  public void eachIsAnsweredAsItMay() {
    Sendings pm = new Sendings(JIRA::as, "pm");
    JsonNode lumen = pm.lumen(contact("Henrik Dahl", "henrik@lumen.example", "nb"));
    JsonNode sent =
        pm.sent(
            "{'questionnaire':3,'occasion':'TOGETHER','contacts':[%d]}"
                .formatted(lumen.at("/contacts/0/id").asLong()));
    Map<String, String> answers = new TreeMap<>();
    for (String operation : inOrder()) {
      String path =
          operation
              .replace("/S", "/" + sent.path("id").asLong())
              .replace("/I", "/" + sent.at("/invitations/0/id").asLong());
      answers.put(operation, answers(path));
    }
    assertEquals(lines(EXPECTED), lines(answers));
  }

  /** What ends something comes last. */
  private static List<String> inOrder() {
    return EXPECTED.keySet().stream()
        .sorted(
            Comparator.comparing(
                operation -> operation.endsWith("revoked") || operation.endsWith("closing")))
        .toList();
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
    return method.equals("GET") ? client.get(path) : client.post(path, "{}");
  }
}
