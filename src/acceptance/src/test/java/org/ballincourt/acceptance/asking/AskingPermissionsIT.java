package org.ballincourt.acceptance.asking;

import static org.ballincourt.acceptance.asking.Lumen.json;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who may ask clients, and see what they are asked for. */
public final class AskingPermissionsIT {

  @ClassRule public static final RunningJira JIRA = Lumen.jira(0, 2);

  private static final String ASK = json("{'kind':'APPROVAL','needs':['A word']}");
  private static final Map<String, String> DEEDS = deeds();
  private static String issue;
  private static long open;
  private static long hidden;

  private static Map<String, String> deeds() {
    Map<String, String> deeds = new LinkedHashMap<>();
    deeds.put("told", "{'by':'PHONE'}");
    deeds.put("nudged", "{'by':'MEETING'}");
    deeds.put("question", "{'note':'Why?'}");
    deeds.put("answered", "{}");
    deeds.put("needs", "{'needs':['More']}");
    deeds.put("received", "{'needs':[1]}");
    deeds.put("withdrawn", "{'note':'Not now'}");
    return deeds;
  }

  @BeforeClass
  public static void begin() {
    Lumen.begin(JIRA);
    issue = Lumen.issue(new Desk(JIRA.as("admin")));
    open = ask("pm", issue);
    new Court(JIRA.as("pm2")).save(Lumen.HIDDEN, "{\"statuses\":{}}");
    hidden = ask("pm2", Lumen.HIDDEN + "-1");
  }

  private static long ask(String user, String key) {
    JsonNode asked = new Asks(JIRA.as(user)).asked(key, ASK);
    return asked.path("id").asLong();
  }

  @Test
  public void nobodyIsAskedToLogIn() {
    assertAll(401, JIRA.asNobody(), issue, open);
    assertAll(401, JIRA.asNobody(), Lumen.HIDDEN + "-1", hidden);
    assertEquals(401, JIRA.asNobody().post(Asks.bulk("asks"), "{}").status());
    assertEquals(401, JIRA.asNobody().post(Asks.bulk("withdrawals"), "{}").status());
  }

  @Test
  public void whoMayOnlyBrowseIsRefused() {
    for (String user : List.of("member", "lead")) {
      assertAll(403, JIRA.as(user), issue, open);
    }
  }

  @Test
  public void whatMayNotBeBrowsedIsNotThere() {
    for (String user : List.of("member", "lead", "pm")) {
      assertAll(404, JIRA.as(user), Lumen.HIDDEN + "-1", hidden);
    }
    assertAll(404, JIRA.as("pm2"), issue, open);
    Reply unseen = JIRA.as("pm").get(Asks.commitment(hidden));
    Reply missing = JIRA.as("pm").get(Asks.commitment(98765));
    assertEquals(missing.body().replace("98765", Long.toString(hidden)), unseen.body());
  }

  @Test
  public void whoRunsClientWorkDoesAllOfIt() {
    Map<String, String> users =
        Map.of("pm", Lumen.PROJECT, "admin", Lumen.PROJECT, "pm2", Lumen.HIDDEN);
    users.forEach((user, project) -> assertWorks(JIRA.as(user), project));
  }

  private static void assertWorks(JiraClient client, String project) {
    String key = new Desk(JIRA.as("admin")).create(project, "One more").key();
    Asks asks = new Asks(client);
    JsonNode asked = asks.asked(key, ASK);
    DEEDS.forEach((verb, body) -> asks.done(asked, verb, body));
    reads(key, asked.path("id").asLong()).forEach(asks::found);
    assertEquals(200, client.post(Asks.handOvers(key), json("{'party':'TEAM'}")).status());
  }

  /** In bulk each issue is refused by itself, in the words of one that is not there. */
  @Test
  public void inBulkEachIssueIsRefusedByItself() {
    String keys = "['%s','%s-2','NONE-1']".formatted(issue, Lumen.HIDDEN);
    for (String user : List.of("member", "lead")) {
      JsonNode reply =
          JIRA.as(user)
              .post(Asks.bulk("asks"), json("{'issues':" + keys + ",'ask':" + ASK + "}"))
              .json();
      assertEquals(reply.toString(), 0, reply.path("done").size());
      List<String> words = new ArrayList<>();
      reply.path("refused").forEach(one -> words.add(one.path("message").asText()));
      assertEquals(3, words.size());
      assertEquals(words.get(2).replace("NONE-1", Lumen.HIDDEN + "-2"), words.get(1));
    }
  }

  private static List<String> reads(String key, long commitment) {
    return List.of(
        Asks.commitments(key),
        Asks.asks(key) + "/proposal",
        Asks.commitment(commitment),
        Asks.commitment(commitment) + "/mail");
  }

  private static void assertAll(int status, JiraClient client, String key, long commitment) {
    reads(key, commitment).forEach(path -> assertStatus(status, client.get(path)));
    assertStatus(status, client.post(Asks.asks(key), ASK));
    assertStatus(status, client.post(Asks.asks(key), "{"));
    assertStatus(status, client.post(Asks.handOvers(key), json("{'party':'TEAM'}")));
    DEEDS.forEach(
        (verb, body) ->
            assertStatus(
                status, client.post(Asks.commitment(commitment) + "/" + verb, json(body))));
  }

  private static void assertStatus(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
  }
}
