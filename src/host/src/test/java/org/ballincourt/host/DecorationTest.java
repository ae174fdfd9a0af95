package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class DecorationTest {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Health &amp; <%s></title>"
          + "<meta name=\"decorator\" content=\"%s\"><script>/* own */</script></head>"
          + "<body class=\"x\"><p>h\u00e9llo $view</p></body></html>";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Test
  public void putsAPageIntoTheFrame() throws Exception {
    String page = html(get(200, page("atl.general"), ""));
    assertTrue(page.contains("<title>Health &amp; &lt;atl.general&gt; - Jira</title>"));
    assertTrue(page.contains("<p>h\u00e9llo $view</p>"));
    assertTrue(page.contains("<script>/* own */</script>"));
    assertTrue(page.contains("id=\"log_out\""));
    assertEquals(1, page.split("<body", -1).length - 1);
    assertTrue(page.contains("<script src=\"atl.general.js\"></script>"));
  }

  @Test
  public void putsAnAdministrationPageIntoTheFrame() throws Exception {
    String page = html(get(200, page("atl.admin"), ""));
    assertTrue(page.contains("<p>h\u00e9llo $view</p>"));
    assertTrue(page.contains("<script src=\"atl.admin.js\"></script>"));
  }

  @Test
  public void marksThePagesOwnItemInTheAdministrationsMenu() throws Exception {
    String page = html(get(200, page("atl.admin").replace("<script>", tab("health")), ""));
    assertTrue(page.contains("<strong>Sample</strong>"));
    assertEquals(List.of("Go &lt;health&gt;"), current(page));
    assertFalse(page.contains("Manage apps"));
  }

  @Test
  public void marksThePagesOwnItemInTheProjectsSettings() throws Exception {
    String settings =
        "<meta name=\"admin.active.section\" content=\"atl.jira.proj.config\">"
            + "<meta name='projectKey' content='LUM'>";
    String head = settings + tab("settings-link");
    String page = html(get(200, page("atl.admin").replace("<script>", head), ""));
    assertTrue(page.contains("href=\"/jira/plugins/servlet/sample?project=LUM\""));
    assertTrue(page.contains("href=\"/jira/plugins/servlet/project-config/LUM\""));
    assertEquals(List.of("Go &lt;settings&gt;"), current(page));
  }

  private static String tab(String name) {
    return "<meta name=\"admin.active.tab\" content=\"" + name + "\"><script>";
  }

  private static List<String> current(String page) {
    return Pattern.compile("aria-current=\"page\">([^<]*)<")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  public void keepsTheStatusOfAPage() throws Exception {
    HttpResponse<String> refused = get(409, page("atl.general"), "");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("id=\"log_out\""));
  }

  @Test
  public void leavesAPageThatAsksForNoFrameAsItIs() throws Exception {
    for (String bare : new String[] {page("none"), "<p>a part</p>", "<html><head></head></html>"}) {
      assertEquals(bare, get(200, bare, "").body());
    }
  }

  @Test
  public void leavesWhatIsNoPageAsItIs() throws Exception {
    String text = page("atl.general");
    assertEquals(text, request("?status=200&type=text/plain&html=" + encoded(text)).body());
  }

  @Test
  public void loadsWhatThePageRequiresAndNothingThatAnotherRequired() throws Exception {
    String required = html(get(200, page("atl.general"), "sample:own"));
    assertTrue(required.contains("<script src=\"sample:own.js\"></script>"));
    assertFalse(html(get(200, page("atl.general"), "")).contains("sample:own.js"));
  }

  @Test
  public void showsARefusalAsAPageOfJira() throws Exception {
    HttpResponse<String> refused = request("?error=403");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("You do not have permission to view this page."));
  }

  private static String page(String decorator) {
    return PAGE.formatted(decorator, decorator);
  }

  private HttpResponse<String> get(int status, String html, String requires) throws Exception {
    String needs = requires.isEmpty() ? "" : "&requires=" + encoded(requires);
    return request("?status=" + status + "&type=text/html&html=" + encoded(html) + needs);
  }

  private HttpResponse<String> request(String query) throws Exception {
    return site.visitor().loggedInAs("pm").get("/plugins/servlet/sample" + query);
  }

  private static String html(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
