package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.search.IssueSearch;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/** What happens to projects over REST. */
public class ProjectChangesTest {
  private static final String PROJECTS = "/rest/host/1.0/projects";
  private static final String VERSIONS = "/rest/host/1.0/versions/LUM/";
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
  public void aVersionHasItsDatesAndIsListed() throws Exception {
    String versions = PROJECTS + "/LUM/versions";
    String dates = "\"startDate\":\"2026-03-01\",\"releaseDate\":\"2026-04-01\"";
    call("admin", "POST", versions, "{\"name\":\"Print\"," + dates + "}");
    String listed = call("admin", "GET", versions, "").body();
    String print = "\"name\":\"Print\"," + dates + ",\"released\":false,\"archived\":false}";
    assertTrue(listed, listed.contains(print));
    assertEquals(403, call("pm", "GET", versions, "").statusCode());
    assertEquals(404, call("admin", "GET", PROJECTS + "/LUM", "").statusCode());
    assertRefused(
        "before", versions, "{\"name\":\"A\"," + dates.replace("2026-04", "2026-02") + "}");
    assertRefused("releaseDate", versions, "{\"name\":\"A\",\"releaseDate\":\"soon\"}");
    assertRefused("archived", versions, "{\"name\":\"A\",\"archived\":\"no\"}");
  }

  @Test
  public void aVersionIsReleasedAndThatIsTakenBack() throws Exception {
    String print = version("Print");
    plan("LUM-1", print);
    Heard heard = hearing();
    String release = VERSIONS + print + "/release";
    String unrelease = VERSIONS + print + "/unrelease";
    assertRefused("not released", unrelease, "{}");
    assertEquals(204, call("admin", "POST", release, "{}").statusCode());
    String listed = call("admin", "GET", PROJECTS + "/LUM/versions", "").body();
    assertTrue(listed, listed.contains("\"released\":true"));
    assertRefused("already", release, "{}");
    assertEquals(204, call("admin", "POST", unrelease, "{}").statusCode());
    assertEquals(List.of("released " + print, "unreleased " + print), heard.versions());
    assertEquals(List.of(), heard.all());
    assertEquals(404, call("admin", "POST", VERSIONS + "1/release", "{}").statusCode());
    assertEquals(404, call("admin", "POST", VERSIONS + print + "/forget", "{}").statusCode());
  }

  @Test
  public void aVersionThatIsReleasedWithoutADayGetsTodays() throws Exception {
    String print = version("Print");
    call("admin", "POST", VERSIONS + print + "/release", "{}");
    String listed = call("admin", "GET", PROJECTS + "/LUM/versions", "").body();
    String today = LocalDate.ofInstant(site.jira().clock().instant(), ZoneOffset.UTC).toString();
    assertTrue(listed, listed.contains("\"releaseDate\":\"" + today + "\",\"released\":true"));
  }

  @Test
  public void aVersionIsMadeAndPlannedAndArchivedAndRestored() throws Exception {
    Heard heard = hearing();
    String print = version("Print");
    String days = "{\"releaseDate\":\"2026-04-01\"}";
    assertEquals(204, call("admin", "PUT", VERSIONS + print, days).statusCode());
    assertEquals(204, call("admin", "POST", VERSIONS + print + "/archive", "{}").statusCode());
    assertRefused("already", VERSIONS + print + "/archive", "{}");
    assertEquals(204, call("admin", "POST", VERSIONS + print + "/restore", "{}").statusCode());
    assertRefused("not archived", VERSIONS + print + "/restore", "{}");
    String reversed = "{\"startDate\":\"2026-05-01\",\"releaseDate\":\"2026-04-01\"}";
    assertEquals(400, call("admin", "PUT", VERSIONS + print, reversed).statusCode());
    assertEquals(
        List.of(
            "made " + print,
            print + " from null to 2026-04-01T00:00:00Z",
            "archived " + print,
            "restored " + print),
        heard.versions());
  }

  @Test
  public void aProjectGoesWithItsIssuesAndTheyAreNotTold() throws Exception {
    Heard heard = hearing();
    assertEquals(204, call("admin", "DELETE", PROJECTS + "/LUM", "").statusCode());
    assertEquals(List.of(90000L), heard.deletedProjects());
    assertEquals(List.of(), heard.all());
    assertEquals(1, database.count("issues"));
    assertEquals(0, database.count("change_items"));
    assertEquals(404, call("admin", "DELETE", PROJECTS + "/LUM", "").statusCode());
  }

  private Heard hearing() {
    Heard heard = new Heard();
    ((EventPublisher) site.jira().services().get(EventPublisher.class)).register(heard);
    return heard;
  }

  private String version(String name) throws Exception {
    String json = "{\"name\":\"" + name + "\"}";
    String made = call("admin", "POST", PROJECTS + "/LUM/versions", json).body();
    return made.replaceAll(".*\"id\":\"(\\d+)\".*", "$1");
  }

  private void plan(String issue, String version) throws Exception {
    String json = "{\"fields\":{\"fixVersions\":[{\"id\":\"" + version + "\"}]}}";
    assertEquals(204, call("pm", "PUT", "/rest/api/2/issue/" + issue, json).statusCode());
  }

  @Test
  public void aVersionIsMergedIntoAnother() throws Exception {
    String draft = version("Draft");
    String print = version("Print");
    plan("LUM-1", draft);
    Heard heard = hearing();
    String merge = VERSIONS + draft + "/merge";
    assertEquals(204, call("admin", "POST", merge, "{\"into\":\"" + print + "\"}").statusCode());
    assertEquals(List.of("LUM-1 2"), heard.all());
    assertEquals(
        List.of(
            "Fix Version: " + draft + " Draft -> null null",
            "Fix Version: null null -> " + print + " Print"),
        heard.lastItems());
    assertEquals(List.of(draft + " into " + print, "no " + draft), heard.versions());
    assertEquals(404, call("admin", "DELETE", VERSIONS + draft, "").statusCode());
  }

  @Test
  public void aVersionIsDeletedWithOrWithoutAnHeir() throws Exception {
    String draft = version("Draft");
    String print = version("Print");
    String unused = version("Unused");
    plan("LUM-1", draft);
    Heard heard = hearing();
    String swap = VERSIONS + draft + "?swap=" + print;
    assertEquals(204, call("admin", "DELETE", swap, "").statusCode());
    assertEquals(204, call("admin", "DELETE", VERSIONS + print, "").statusCode());
    assertEquals(204, call("admin", "DELETE", VERSIONS + unused, "").statusCode());
    assertEquals(List.of("LUM-1 2", "LUM-1 2"), heard.all());
    assertEquals(
        List.of(draft + " into " + print, "no " + draft, "no " + print, "no " + unused),
        heard.versions());
  }

  @Test
  public void aVersionIsMergedOnlyIntoAnotherOneOfItsProject() throws Exception {
    String draft = version("Draft");
    String merge = VERSIONS + draft + "/merge";
    assertRefused("no such other version", merge, "{\"into\":\"" + draft + "\"}");
    assertRefused("no such other version", merge, "{\"into\":\"1\"}");
    assertEquals(403, call("pm", "DELETE", VERSIONS + draft, "").statusCode());
  }

  @Test
  public void aProjectGetsAnotherKeyAndIsFoundByBoth() throws Exception {
    Heard heard = hearing();
    assertEquals(200, call("admin", "PUT", PROJECTS + "/LUM", "{\"key\":\"LUX\"}").statusCode());
    String issue = call("pm", "GET", "/rest/api/2/issue/LUM-6", "").body();
    assertTrue(issue, issue.contains("\"LUX-6\""));
    ProjectManager projects = (ProjectManager) site.jira().services().get(ProjectManager.class);
    assertEquals("LUX", projects.getProjectObjByKey("LUM").getKey());
    assertEquals("LUX", projects.getProjectObjByKey("LUX").getKey());
    assertEquals(List.of(), heard.all());
    assertRefused("already", PROJECTS, OAK.replace("OAK", "LUM"));
    assertEquals(200, call("admin", "PUT", PROJECTS + "/LUX", "{\"key\":\"LUM\"}").statusCode());
    issue = call("pm", "GET", "/rest/api/2/issue/LUX-6", "").body();
    assertTrue(issue, issue.contains("\"LUM-6\""));
    assertEquals(400, call("admin", "PUT", PROJECTS + "/LUM", "{\"key\":\"ZEN\"}").statusCode());
    assertEquals(204, call("admin", "DELETE", PROJECTS + "/LUX", "").statusCode());
  }

  @Test
  public void anArchivedProjectIsReadButNeitherFoundNorChanged() throws Exception {
    assertEquals(204, call("admin", "POST", PROJECTS + "/LUM/archive", "{}").statusCode());
    assertEquals(200, call("pm", "GET", "/rest/api/2/issue/LUM-6", "").statusCode());
    assertEquals(0, found());
    String rename = "{\"fields\":{\"summary\":\"Other\"}}";
    int refused = call("pm", "PUT", "/rest/api/2/issue/LUM-6", rename).statusCode();
    assertTrue("" + refused, refused == 403 || refused == 404);
    assertEquals(204, call("admin", "POST", PROJECTS + "/LUM/restore", "{}").statusCode());
    assertTrue(found() > 0);
    assertEquals(204, call("pm", "PUT", "/rest/api/2/issue/LUM-6", rename).statusCode());
  }

  private int found() throws Exception {
    IssueSearch search = site.jira().search();
    return search
        .searchOverrideSecurity(
            null, search.parseQuery(null, "project = LUM").getQuery(), new PagerFilter<>(0, 1))
        .getTotal();
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
