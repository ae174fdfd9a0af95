package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.project.version.Version;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.database.StatementCounts.Tally;
import org.ballincourt.host.issue.StoredIssue;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/** What happens to issues over REST, and what listeners hear of it. */
public class IssueChangesTest {
  private static final String ISSUE = "/rest/api/2/issue/";
  private static final String LUM_6 = ISSUE + "LUM-6";
  private static final String MOVE = "/rest/host/1.0/issues/LUM-1/move";
  private static final String TO_PROGRESS = "{\"transition\":{\"id\":\"90002\"}}";
  private static final String NEW =
      "{\"fields\":{\"project\":{\"key\":\"LUM\"},\"issuetype\":{\"name\":\"Task\"},"
          + "\"summary\":\"Print the flyer\",\"fixVersions\":[{\"id\":\"90001\"}]}}";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);
  private final Heard heard = new Heard();

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Before
  public void listen() {
    publisher().register(heard);
  }

  private EventPublisher publisher() {
    return (EventPublisher) site.jira().services().get(EventPublisher.class);
  }

  private HttpResponse<String> call(String name, String method, String path, String json)
      throws Exception {
    return site.visitor().call(name, method, path, json);
  }

  private void edit(String fields) throws Exception {
    HttpResponse<String> answer = call("member", "PUT", LUM_6, "{\"fields\":{" + fields + "}}");
    assertEquals(answer.body(), 204, answer.statusCode());
  }

  private void assertRefused(int status, String words, HttpResponse<String> answer) {
    assertEquals(answer.body(), status, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains(words));
    assertEquals(List.of(), heard.all());
  }

  private StoredIssue issue(String key) {
    return site.jira().issues().find(key).orElseThrow();
  }

  private static List<String> names(Collection<Version> versions) {
    return versions.stream().map(Version::getName).toList();
  }

  @Test
  public void aTransitionIsToldWithItsItems() throws Exception {
    call("member", "POST", LUM_6 + "/transitions", TO_PROGRESS);
    assertEquals(List.of("LUM-6 13"), heard.all());
    assertEquals("member", heard.last().getUser().getName());
    assertEquals("90002", heard.last().getIssue().getStatusId());
    assertEquals(List.of("status: 90001 To Do -> 90002 In Progress"), heard.lastItems());
  }

  @Test
  public void whoHearsOfAChangeFindsItInTheDatabase() throws Exception {
    List<String> found = new ArrayList<>();
    publisher()
        .register(
            new Object() {
              @EventListener
              public void listen(IssueEvent event) throws InterruptedException {
                Thread other = new Thread(() -> found.add(issue("LUM-6").getStatusId()));
                other.start();
                other.join();
              }
            });
    call("member", "POST", LUM_6 + "/transitions", TO_PROGRESS);
    assertEquals(List.of("90002"), found);
  }

  @Test
  public void anEditIsOneEntryWithAnItemForEachFieldThatChanged() throws Exception {
    edit("\"summary\":\"New\",\"duedate\":\"2026-09-01\",\"priority\":{\"name\":\"High\"}");
    assertEquals(List.of("LUM-6 2"), heard.all());
    assertEquals("New", heard.last().getIssue().getSummary());
    assertEquals(3, heard.lastItems().size());
    assertTrue(heard.lastItems().get(0).endsWith(" -> null New"));
    assertTrue(heard.lastItems().get(1).endsWith(" -> 2026-09-01 2026-09-01 00:00:00.0"));
    assertTrue(heard.lastItems().get(2).endsWith(" -> 2 High"));
    assertEquals(1, site.jira().history().of(issue("LUM-6")).size());
  }

  @Test
  public void anEditThatChangesNothingIsNotTold() throws Exception {
    edit("\"summary\":\"New\"");
    edit("\"summary\":\"New\"");
    assertEquals(1, heard.all().size());
    assertEquals(1, site.jira().history().of(issue("LUM-6")).size());
  }

  @Test
  public void fixVersionsThatGoAndComeAreAnItemEach() throws Exception {
    edit("\"fixVersions\":[{\"id\":\"90001\"}]");
    edit("\"fixVersions\":[{\"id\":\"90002\"}]");
    assertEquals(
        List.of("Fix Version: 90001 Design -> null null", "Fix Version: null null -> 90002 Launch"),
        heard.lastItems());
    assertEquals(List.of("Launch"), names(heard.last().getIssue().getFixVersions()));
    assertTrue(call("member", "GET", LUM_6, "").body().contains("\"name\":\"Launch\""));
  }

  @Test
  public void aDueDateCanBeEmptied() throws Exception {
    edit("\"duedate\":\"2026-09-01\"");
    edit("\"duedate\":null");
    assertEquals(
        List.of("duedate: 2026-09-01 2026-09-01 00:00:00.0 -> null null"), heard.lastItems());
  }

  @Test
  public void anEstimateIsKeptInSeconds() throws Exception {
    edit("\"timetracking\":{\"originalEstimate\":\"3h\"}");
    assertEquals(List.of("timeoriginalestimate: null null -> 10800 10800"), heard.lastItems());
    assertEquals(Long.valueOf(10_800), heard.last().getIssue().getOriginalEstimate());
    assertNull(heard.last().getIssue().getTimeSpent());
  }

  @Test
  public void workThatIsLoggedAddsUp() throws Exception {
    call("member", "POST", LUM_6 + "/worklog", "{\"timeSpentSeconds\":5400}");
    call("member", "POST", LUM_6 + "/worklog", "{\"timeSpentSeconds\":1800}");
    assertEquals(List.of("LUM-6 10", "LUM-6 10"), heard.all());
    assertEquals(List.of("timespent: 5400 5400 -> 7200 7200"), heard.lastItems());
    assertTrue(call("member", "GET", LUM_6, "").body().contains("\"timespent\":7200"));
  }

  @Test
  public void badTimeIsRefusedInWords() throws Exception {
    assertRefused(
        400,
        "such as 12h",
        call(
            "pm", "PUT", LUM_6, "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"soon\"}}}"));
    assertRefused(
        400, "length of time", call("pm", "POST", LUM_6 + "/worklog", "{\"timeSpentSeconds\":0}"));
  }

  @Test
  public void aBadEditIsRefusedInWords() throws Exception {
    assertRefused(400, "newline", call("pm", "PUT", LUM_6, "{\"fields\":{\"summary\":\"a\\nb\"}}"));
    assertRefused(
        400,
        "Priority name 'X'",
        call("pm", "PUT", LUM_6, "{\"fields\":{\"priority\":{\"name\":\"X\"}}}"));
    assertRefused(
        400,
        "Version id '1'",
        call("pm", "PUT", LUM_6, "{\"fields\":{\"fixVersions\":[{\"id\":\"1\"}]}}"));
    assertRefused(
        400, "not a date", call("pm", "PUT", LUM_6, "{\"fields\":{\"duedate\":\"soon\"}}"));
    assertRefused(400, "'votes'", call("pm", "PUT", LUM_6, "{\"fields\":{\"votes\":1}}"));
    assertRefused(400, "fields", call("pm", "PUT", LUM_6, "{}"));
  }

  @Test
  public void aNewIssueGetsTheNextKeyAndIsTold() throws Exception {
    HttpResponse<String> answer = call("member", "POST", ISSUE, NEW);
    assertEquals(answer.body(), 201, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains("\"key\":\"LUM-7\""));
    assertEquals(List.of("LUM-7 1"), heard.all());
    assertNull(heard.last().getChangeLog());
    assertEquals("To Do", issue("LUM-7").status().name());
    assertEquals(List.of("Design"), names(issue("LUM-7").getFixVersions()));
  }

  @Test
  public void anIssueThatIsDeletedIsToldAsItWasAndIsGone() throws Exception {
    Long id = issue("LUM-1").getId();
    assertEquals(204, call("pm", "DELETE", ISSUE + "LUM-1", "").statusCode());
    assertEquals(List.of("LUM-1 8"), heard.all());
    assertEquals(List.of("Design"), names(heard.last().getIssue().getFixVersions()));
    assertNull(site.jira().issues().getIssueObject(id));
    assertEquals(404, call("pm", "GET", ISSUE + "LUM-1", "").statusCode());
  }

  @Test
  public void neverGivesTheKeyOfADeletedIssueAgain() throws Exception {
    call("member", "POST", ISSUE, NEW);
    call("pm", "DELETE", ISSUE + "LUM-7", "");
    assertTrue(call("member", "POST", ISSUE, NEW).body().contains("LUM-8"));
  }

  @Test
  public void anAdministratorAddsComponentsThatIssuesCanHave() throws Exception {
    HttpResponse<String> added =
        call("admin", "POST", "/rest/host/1.0/projects/LUM/components", "{\"name\":\"Press\"}");
    assertEquals(added.body(), 201, added.statusCode());
    String id = added.body().replaceAll("\\D+", "");
    edit("\"components\":[{\"id\":\"" + id + "\"}]");
    assertEquals(
        List.of(
            "Component: 10001 Content -> null null", "Component: null null -> " + id + " Press"),
        heard.lastItems());
    assertTrue(call("pm", "GET", LUM_6, "").body().contains("\"Press\""));
    assertTrue(
        call("admin", "GET", "/rest/host/1.0/projects/LUM/components", "").body().contains(id));
    assertEquals(
        400,
        call("member", "PUT", LUM_6, "{\"fields\":{\"components\":[{\"id\":\"7\"}]}}")
            .statusCode());
  }

  @Test
  public void aMoveGivesTheNextKeyThereAndDropsVersionsAndComponentsFromHere() throws Exception {
    HttpResponse<String> answer = call("admin", "POST", MOVE, "{\"project\":\"ZEN\"}");
    assertEquals(answer.body(), 200, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains("ZEN-2"));
    assertEquals(List.of("ZEN-2 9"), heard.all());
    assertEquals(
        List.of(
            "project: 90000 Lumen website -> 1 Hidden",
            "Key: null LUM-1 -> null ZEN-2",
            "Fix Version: 90001 Design -> null null",
            "Component: 10001 Content -> null null"),
        heard.lastItems());
    assertEquals("ZEN-2", issue("LUM-1").key());
    assertRefusedMove("{\"project\":\"ZEN\"}", "already");
    assertRefusedMove("{\"project\":\"NONE\"}", "There is no project NONE");
  }

  private void assertRefusedMove(String json, String words) throws Exception {
    HttpResponse<String> answer = call("admin", "POST", MOVE, json);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains(words));
  }

  @Test
  public void nobodyChangesWhatTheyMayNotChange() throws Exception {
    String summary = "{\"fields\":{\"summary\":\"New\"}}";
    assertRefused(403, "edit", call("lead", "PUT", LUM_6, summary));
    assertRefused(404, "Issue", call("member", "PUT", ISSUE + "ZEN-1", summary));
    assertRefused(403, "delete", call("member", "DELETE", LUM_6, ""));
    assertRefused(400, "LUM", call("lead", "POST", ISSUE, NEW));
    assertRefused(400, "ZEN", call("member", "POST", ISSUE, NEW.replace("LUM", "ZEN")));
    assertRefused(403, "administrators", call("pm", "POST", MOVE, "{\"project\":\"ZEN\"}"));
  }

  @Test
  public void aListenerThatFailsDoesNotFailTheRequest() throws Exception {
    publisher()
        .register(
            new Object() {
              @EventListener
              public void listen(IssueEvent event) {
                throw new IllegalStateException("as it must");
              }
            });
    edit("\"summary\":\"New\"");
    assertEquals("New", issue("LUM-6").getSummary());
  }

  @Test
  public void tellsWhatListenersAskedOfTheDatabase() throws Exception {
    publisher()
        .register(
            new Object() {
              @EventListener
              public void listen(IssueEvent event) throws Exception {
                event.getChangeLog().getRelated("ChildChangeItem");
                site.jira().history().getChangeHistories(event.getIssue());
              }
            });
    edit("\"summary\":\"New\"");
    assertEquals(new Tally(0, 1, 2, 0, 1), site.jira().dispatches().last().get(0).statements());
    String statements = "/rest/host/1.0/statements";
    assertTrue(
        call("admin", "GET", statements, "")
            .body()
            .contains(
                "\"issue\":\"LUM-6\",\"eventType\":2,\"statements\":{\"ours\":0,\"history\":1"));
    assertEquals(403, call("pm", "GET", statements, "").statusCode());
    assertEquals(204, call("admin", "DELETE", statements, "").statusCode());
    assertTrue(call("admin", "GET", statements, "").body().contains("\"dispatches\":[]"));
  }
}
