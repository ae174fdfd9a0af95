package org.ballincourt.acceptance.asking;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.openapi.Description;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** All that is described of clients, asks, commitments and bulk, tried by everybody. */
public final class EveryVerbIT {

  @ClassRule public static final RunningJira JIRA = Lumen.jira(0, 1);

  /**
   * {@code pm2} runs client work where he may browse, which is elsewhere; {@code lead} sees the
   * client’s figures alone.
   */
  private static final List<String> USERS = List.of("", "member", "pm2", "lead", "pm", "admin");

  private static final String READ = "401 403 404 403 200 200";

  /** What cannot be read is refused, but for those who may write as bad input. */
  private static final String WRITE = "401 403 404 403 400 400";

  private static final String ANYWHERE = "401 400 400 400 400 400";
  private static final Map<String, String> EXPECTED = expected();
  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  private static Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    for (String path : List.of("asks", "hand-overs")) {
      expected.put("POST /issues/{key}/" + path, WRITE);
    }
    expected.put("GET /issues/{key}/asks/proposal", READ);
    expected.put("GET /issues/{key}/commitments", READ);
    expected.put("GET /commitments/{id}", READ);
    expected.put("GET /commitments/{id}/mail", READ);
    for (String verb :
        List.of("told", "received", "question", "answered", "nudged", "withdrawn", "needs")) {
      expected.put("POST /commitments/{id}/" + verb, WRITE);
    }
    expected.put("POST /bulk/asks", ANYWHERE);
    expected.put("POST /bulk/withdrawals", ANYWHERE);
    expected.put("GET /clients", "401 200 200 200 200 200");
    expected.put("POST /clients", "401 403 400 403 400 400");
    expected.put("GET /clients/{id}", "401 403 404 200 200 200");
    expected.put("PUT /clients/{id}", "401 403 404 403 400 400");
    expected.put("DELETE /clients/{id}", "401 403 404 403 204 404");
    return expected;
  }

  @BeforeClass
  public static void begin() {
    JsonNode client = Lumen.begin(JIRA);
    String issue = Lumen.issue(new Desk(JIRA.as("admin")));
    JsonNode asked = new Asks(JIRA.as("pm")).asked(issue, "{'kind':'ANSWER','needs':['A word']}");
    VALUES.put("/issues/{key}", "/issues/" + issue);
    VALUES.put("/commitments/{id}", "/commitments/" + asked.path("id"));
    VALUES.put("/clients/{id}", "/clients/" + client.path("id"));
  }

  @Test
  public void nothingThatIsDescribedIsLeftOut() {
    TreeSet<String> described =
        new TreeSet<>(
            Description.read()
                .operationsBelow(
                    "/issues/{key}/asks",
                    "/issues/{key}/commitments",
                    "/issues/{key}/hand-overs",
                    "/commitments",
                    "/bulk",
                    "/clients"));
    assertEquals(described, EXPECTED.keySet());
  }

  /** What ends something comes last. */
  @Test
  public void eachIsAnsweredAsItMay() {
    Map<String, String> answers = new TreeMap<>();
    EXPECTED.keySet().stream()
        .filter(operation -> !operation.startsWith("DELETE"))
        .forEach(operation -> answers.put(operation, answers(operation)));
    answers.put("DELETE /clients/{id}", answers("DELETE /clients/{id}"));
    assertEquals(lines(EXPECTED), lines(answers));
  }

  private static String lines(Map<String, String> answers) {
    return String.join("\n", answers.entrySet().stream().map(Object::toString).toList());
  }

  private static String answers(String operation) {
    return String.join(
        " ", USERS.stream().map(user -> answer(user, operation)).map(String::valueOf).toList());
  }

  private static int answer(String user, String operation) {
    JiraClient client = user.isEmpty() ? JIRA.asNobody() : JIRA.as(user);
    String[] words = operation.split(" ");
    Reply reply = sent(client, words[0], Court.BASE + filled(words[1]));
    return reply.status();
  }

  private static String filled(String path) {
    String filled = path;
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }

  private static Reply sent(JiraClient client, String method, String path) {
    return switch (method) {
      case "GET" -> client.get(path);
      case "POST" -> client.post(path, "{");
      case "PUT" -> client.put(path, "{");
      default -> client.delete(path);
    };
  }

  @Test
  public void peopleAreForThoseWhoAsk() {
    String people = "GET /people?issue=" + VALUES.get("/issues/{key}").substring(8);
    assertEquals(READ, answers(people));
  }
}
