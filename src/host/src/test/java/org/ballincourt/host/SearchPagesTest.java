package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/** The query box, and the search of REST. */
public class SearchPagesTest {
  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  private String page(String user, String jql) throws Exception {
    HttpResponse<String> page = site.visitor().loggedInAs(user).get("/issues/?jql=" + encode(jql));
    assertEquals(200, page.statusCode());
    return page.body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> rest(String user, String query) throws Exception {
    return site.visitor().call(user, "GET", "/rest/api/2/search?" + query, "");
  }

  private JsonNode found(String user, String query) throws Exception {
    HttpResponse<String> answer = rest(user, query);
    assertEquals(answer.body(), 200, answer.statusCode());
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  public void listsWhatAQueryFinds() throws Exception {
    String page = page("pm", "key = LUM-2");
    assertTrue(page, page.contains("data-issue-key=\"LUM-2\""));
    assertFalse(page.contains("data-issue-key=\"LUM-1\""));
    assertTrue(page.contains("<span class=\"results-count-total\">1</span>"));
  }

  @Test
  public void keepsTheQueryAndSaysWhatIsWrongWithIt() throws Exception {
    String page = page("pm", "soon = \"<b>\"");
    assertTrue(page, page.contains("Field &#39;soon&#39; does not exist"));
    assertTrue(page, page.contains("soon = &quot;&lt;b&gt;&quot;</textarea>"));
    assertFalse(page.contains("issuetable"));
    assertTrue(page("pm", "project LUM").contains("Expecting operator"));
  }

  @Test
  public void saysThatNothingWasFound() throws Exception {
    assertTrue(page("pm", "updated > 5d").contains("No issues were found"));
  }

  @Test
  public void answersLikeJira() throws Exception {
    JsonNode found =
        found(
            "pm",
            "jql=" + encode("key in (LUM-1, LUM-2) order by key") + "&maxResults=1&startAt=1");
    assertEquals(2, found.path("total").asInt());
    assertEquals(1, found.path("startAt").asInt());
    assertEquals(1, found.path("maxResults").asInt());
    assertEquals("LUM-2", found.at("/issues/0/key").asText());
    assertTrue(found.at("/issues/0/fields").has("summary"));
  }

  @Test
  public void givesTheFieldsThatAreAskedFor() throws Exception {
    JsonNode fields = found("pm", "jql=key%3DLUM-2&fields=status,nothing").at("/issues/0/fields");
    assertTrue(fields.has("status"));
    assertFalse(fields.has("summary"));
  }

  @Test
  public void hidesWhatTheSearcherMayNotBrowse() throws Exception {
    assertEquals(1, found("admin", "jql=project%3DZEN").path("total").asInt());
    HttpResponse<String> answer = rest("pm", "jql=project%3DZEN");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains("does not exist for the field 'project'"));
    assertEquals(0, found("pm", "jql=project%21%3DLUM").path("total").asInt());
  }

  @Test
  public void refusesANumberThatIsNone() throws Exception {
    assertEquals(400, rest("pm", "startAt=soon").statusCode());
    assertEquals(401, site.visitor().get("/rest/api/2/search").statusCode());
  }
}
