package org.ballincourt.acceptance.meeting;

import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.ClassRule;
import org.junit.Test;

/** All that is described of meetings, tried by everybody. */
public final class EveryMeetingVerbIT {

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  /** {@code lead} reads feedback, and does not run client work. */
  private static final List<String> USERS = List.of("", "member", "pm2", "lead", "pm", "admin");

  /** With a body in which something is missing. */
  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("GET /projects/LUM/meetings", "401 403 404 200 200 200"),
              Map.entry("POST /projects/LUM/meetings", "401 403 404 403 400 400"),
              Map.entry("POST /projects/LUM/meetings/preview", "401 403 404 403 400 400"),
              Map.entry("GET /projects/LUM/meetings/times", "401 403 404 403 200 200"),
              Map.entry("GET /meetings/M", "401 403 404 200 200 200"),
              Map.entry("PUT /meetings/M", "401 403 404 403 400 400"),
              Map.entry("POST /meetings/M/cancelled", "401 403 404 403 400 400"),
              Map.entry("POST /meetings/M/preview", "401 403 404 403 400 400"),
              Map.entry("POST /meetings/M/held", "401 403 404 403 400 400"),
              Map.entry("GET /meetings/M/invitation.ics", "401 403 404 200 200 200"),
              Map.entry("GET /meetings/M/minutes", "401 403 404 200 200 200"),
              Map.entry("PUT /meetings/M/minutes", "401 403 404 403 400 400"),
              Map.entry("POST /meetings/M/recap", "401 403 404 403 400 400"),
              Map.entry("POST /meetings/M/recap/preview", "401 403 404 403 409 409"),
              Map.entry("POST /meetings/M/decisions/1/issue", "401 403 404 403 404 404")));

  @Test
  public void eachIsAnsweredAsItMay() {
    JsonNode lumen =
        new Sendings(JIRA::as, "pm").lumen(contact("Henrik Dahl", "henrik@lumen.example", "nb"));
    Meetings pm = new Meetings(JIRA::as, "pm");
    pm.levers().setClock(Instant.parse("2026-10-20T07:00:00Z"));
    JsonNode meeting =
        pm.planned(
            ("{'kind':'CALL','startsAt':'2026-10-27T09:00:00Z','minutes':30,"
                    + "'venue':{'kind':'PHONE'},'title':'A call','guests':[{'contact':%d}]}")
                .formatted(lumen.at("/contacts/0/id").asLong()));
    Map<String, String> answers = new TreeMap<>();
    for (String operation : EXPECTED.keySet()) {
      answers.put(operation, answers(operation.replace("/M", "/" + meeting.path("id").asLong())));
    }
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
      default -> client.post(path, "{}");
    };
  }
}
