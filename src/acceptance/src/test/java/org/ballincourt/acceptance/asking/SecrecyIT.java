package org.ballincourt.acceptance.asking;

import static org.ballincourt.acceptance.asking.Lumen.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.MadeFields;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Whoever may only browse sees whose move it is, and nothing that was written to, by or about the
 * client.
 */
public final class SecrecyIT {

  @ClassRule public static final RunningJira JIRA = Lumen.jira(2, 1);

  /** Part of every name, address, need and note here, and of nothing else. */
  private static final String SECRET = "zebra";

  private static final String SERVLETS = "/plugins/servlet/ballincourt/";
  private static final String LAB = "/plugins/servlet/host/fields";
  private static final String ISSUE = Lumen.PROJECT + "-11";
  private static final String LATE = Lumen.PROJECT + "-12";
  private static long ask;
  private static long client;

  @BeforeClass
  public static void writeSecrets() {
    Lumen.begin(JIRA);
    new MadeFields(JIRA.as("admin")).makeFor(List.of(Lumen.PROJECT));
    JsonNode person = person();
    Asks asks = new Asks(JIRA.as("pm"));
    JsonNode asked = asks.asked(ISSUE, asking(person));
    ask = asked.path("id").asLong();
    asks.done(asked, "question", "{'note':'zebra question'}");
    asks.done(asked, "answered", "{'note':'zebra answer'}");
    asks.done(asked, "nudged", "{'by':'PHONE','note':'zebra nudge'}");
    asks.done(asked, "received", "{'needs':[1],'note':'zebra receipt'}");
    asks.done(asks.asked(LATE, asking(person)), "withdrawn", "{'note':'zebra withdrawal'}");
    String handOver = "{'party':'THIRD_PARTY','note':'zebra hand-over'}";
    assertEquals(200, JIRA.as("pm").post(Asks.handOvers(LATE), json(handOver)).status());
  }

  /** Lumen's second person. */
  private static JsonNode person() {
    JiraClient pm = JIRA.as("pm");
    JsonNode lumen = pm.get(Court.BASE + "/clients").json().get(0);
    client = lumen.path("id").asLong();
    String contact =
        "{'name':'Zoe zebra','email':'zebra@lumen.example','language':'en','role':'DECIDES'}";
    String body =
        lumen.toString().replace("\"contacts\":[", "\"contacts\":[" + json(contact) + ",");
    JsonNode saved = pm.put(Court.BASE + "/clients/" + client, body).json();
    assertEquals(saved.toString(), 2, saved.path("contacts").size());
    return saved.path("contacts").get(0);
  }

  private static String asking(JsonNode person) {
    return "{'kind':'APPROVAL','needs':['zebra need','zebra more'],'contact':"
        + person.path("id")
        + ",'told':{'by':'PHONE'},'note':'zebra ask'}";
  }

  private static List<String> shownToAll() {
    return List.of(
        Court.court(ISSUE),
        Court.turns(ISSUE),
        Court.BASE + "/issues/" + ISSUE + "/explanations",
        Court.BASE + "/issues/" + LATE + "/explanations",
        Court.BASE + "/clients",
        "/rest/api/2/issue/" + ISSUE,
        "/rest/api/2/search?jql=key=" + ISSUE,
        "/browse/" + ISSUE,
        "/browse/" + LATE,
        "/projects/" + Lumen.PROJECT,
        "/projects/" + Lumen.PROJECT + "?selectedItem=org.ballincourt-project",
        "/issues/?jql=project=" + Lumen.PROJECT,
        LAB + "?project=" + Lumen.PROJECT,
        LAB + "/issue?issue=" + ISSUE,
        SERVLETS + "clients/mine");
  }

  private static List<String> shownToThoseWhoAsk() {
    return List.of(
        Asks.commitments(ISSUE),
        Asks.commitment(ask),
        Asks.commitment(ask) + "/mail",
        Court.BASE + "/clients/" + client,
        Court.BASE + "/people?issue=" + ISSUE,
        "/browse/" + ISSUE,
        Court.BASE + "/issues/" + ISSUE + "/explanations",
        Court.BASE + "/issues/" + LATE + "/explanations",
        "/projects/" + Lumen.PROJECT + "?selectedItem=org.ballincourt-project",
        SERVLETS + "clients/mine",
        SERVLETS + "client?id=" + client,
        LAB + "/issue?issue=" + ISSUE);
  }

  @Test
  public void whoRunsClientWorkReadsIt() {
    for (String path : shownToThoseWhoAsk()) {
      String body = JIRA.as("pm").get(path).body();
      assertTrue(path + " " + body, body.contains(SECRET));
    }
  }

  @Test
  public void whoMayOnlyBrowseReadsNothingOfIt() {
    for (String path : shownToAll()) {
      assertEquals(path, 200, JIRA.as("member").get(path).status());
      assertSilent("member", path);
      assertSilent("pm2", path);
    }
  }

  @Test
  public void soAreThePagesThatAreNotForThem() {
    for (String path : shownToThoseWhoAsk()) {
      assertSilent("member", path);
      assertSilent("pm2", path);
    }
    assertSilent("member", SERVLETS + "clients");
    assertSilent("member", SERVLETS + "ask?projectKey=" + Lumen.PROJECT);
    assertSilent("member", SERVLETS + "ask?projectKey=" + Lumen.PROJECT + "&key=" + ISSUE);
  }

  @Test
  public void whoIsNotLoggedInReadsNothingAtAll() {
    shownToThoseWhoAsk()
        .forEach(path -> assertFalse(path, JIRA.asNobody().get(path).body().contains(SECRET)));
  }

  private static void assertSilent(String user, String path) {
    String body = JIRA.as(user).get(path).body();
    assertFalse(user + " " + path + " " + body, body.contains(SECRET));
  }
}
