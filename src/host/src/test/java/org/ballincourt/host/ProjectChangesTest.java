package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventPublisher;
import java.net.http.HttpResponse;
import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/** What happens to projects over REST. */
public class ProjectChangesTest {
  private static final String PROJECTS = "/rest/host/1.0/projects";
  private static final String OAK = "{\"key\":\"OAK\",\"name\":\"Oak & Co\"}";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  private HttpResponse<String> call(String name, String method, String path, String json)
      throws Exception {
    return site.visitor().call(name, method, path, json);
  }

  private void assertRefused(String words, String path, String json) throws Exception {
    HttpResponse<String> answer = call("admin", "POST", path, json);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains(words));
  }

  @Test
  public void aNewProjectHasItsPeople() throws Exception {
    assertEquals(201, call("admin", "POST", PROJECTS, OAK).statusCode());
    String issue =
        "{\"fields\":{\"project\":{\"key\":\"OAK\"},\"issuetype\":{\"name\":\"Task\"},"
            + "\"summary\":\"Plant it\"}}";
    assertTrue(call("member", "POST", "/rest/api/2/issue", issue).body().contains("OAK-1"));
    assertEquals(200, call("lead", "GET", "/rest/api/2/issue/OAK-1", "").statusCode());
    assertEquals(404, call("pm2", "GET", "/rest/api/2/issue/OAK-1", "").statusCode());
    assertEquals(204, call("pm", "DELETE", "/rest/api/2/issue/OAK-1", "").statusCode());
  }

  @Test
  public void aProjectGetsVersions() throws Exception {
    String versions = PROJECTS + "/LUM/versions";
    HttpResponse<String> answer = call("admin", "POST", versions, "{\"name\":\"Print\"}");
    assertEquals(201, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains("\"name\":\"Print\""));
    assertRefused("already exists", versions, "{\"name\":\"Print\"}");
    assertRefused("name", versions, "{\"name\":\" \"}");
  }

  @Test
  public void aProjectGoesWithItsIssuesAndTheyAreNotTold() throws Exception {
    Heard heard = new Heard();
    ((EventPublisher) site.jira().services().get(EventPublisher.class)).register(heard);
    assertEquals(204, call("admin", "DELETE", PROJECTS + "/LUM", "").statusCode());
    assertEquals(List.of(90000L), heard.deletedProjects());
    assertEquals(List.of(), heard.all());
    assertEquals(1, database.count("issues"));
    assertEquals(0, database.count("change_items"));
    assertEquals(404, call("admin", "DELETE", PROJECTS + "/LUM", "").statusCode());
  }

  @Test
  public void refusesAKeyThatIsTakenOrNone() throws Exception {
    assertRefused("There is a project LUM already", PROJECTS, OAK.replace("OAK", "LUM"));
    assertRefused("key", PROJECTS, OAK.replace("OAK", "oak"));
    assertRefused("key", PROJECTS, "{}");
  }

  @Test
  public void onlyAdministratorsChangeProjects() throws Exception {
    assertEquals(403, call("pm", "POST", PROJECTS, OAK).statusCode());
    assertEquals(403, call("pm", "DELETE", PROJECTS + "/LUM", "").statusCode());
  }
}
