package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class SiteTest {
  private static final String DONE = "90005";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  public void asksNobodyToLogInAndLeadsBackAfterwards() throws Exception {
    Visitor visitor = site.visitor();
    HttpResponse<String> refused = visitor.get("/browse/LUM-2?page=1");
    assertEquals(303, refused.statusCode());
    assertEquals("/jira/login.jsp?os_destination=%2Fbrowse%2FLUM-2%3Fpage%3D1", location(refused));
    HttpResponse<String> entered =
        visitor.post(
            "/login.jsp",
            "os_username",
            "pm",
            "os_password",
            "pm",
            "os_destination",
            "/browse/LUM-2?page=1");
    assertEquals("/jira/browse/LUM-2?page=1", location(entered));
    assertEquals(200, visitor.get("/browse/LUM-2").statusCode());
  }

  @Test
  public void leadsToNoOtherHostAfterLogIn() throws Exception {
    for (String elsewhere :
        new String[] {"https://example.org", "//example.org", "/\\example.org", "/\t/x", ""}) {
      HttpResponse<String> entered =
          site.visitor()
              .post(
                  "/login.jsp",
                  "os_username",
                  "pm",
                  "os_password",
                  "pm",
                  "os_destination",
                  elsewhere);
      assertEquals("/jira/projects", location(entered));
    }
  }

  @Test
  public void showsPagesAndNotTheirSource() throws Exception {
    String page = site.visitor().get("/login.jsp").body();
    assertTrue(page, page.contains("<form ") && !page.contains("&lt;form "));
  }

  @Test
  public void refusesAWrongPasswordInWords() throws Exception {
    HttpResponse<String> answer =
        site.visitor().post("/login.jsp", "os_username", "pm", "os_password", "x");
    assertTrue(answer.body().contains("username and password are incorrect"));
  }

  @Test
  public void framesAPageAsTheHtmlThatItIs() throws Exception {
    String page = site.visitor().get("/login.jsp").body();
    assertTrue(page, page.contains("<form"));
    assertFalse(page, page.contains("&lt;"));
  }

  @Test
  public void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    String cookie =
        site.visitor()
            .post("/login.jsp", "os_username", "pm", "os_password", "pm")
            .headers()
            .firstValue("Set-Cookie")
            .orElse("");
    assertTrue(cookie, cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
  }

  @Test
  public void theHiddenProjectIsNowhereForThoseWhoMayNotSeeIt() throws Exception {
    for (String name : new String[] {"lead", "pm", "member"}) {
      Visitor visitor = site.visitor().loggedInAs(name);
      assertFalse(visitor.get("/projects").body().contains("ZEN"));
      HttpResponse<String> hidden = visitor.get("/browse/ZEN-1");
      assertEquals(404, hidden.statusCode());
      assertEquals(visitor.get("/browse/ZEN-9999").body(), hidden.body());
      assertEquals(404, visitor.get("/projects/ZEN").statusCode());
      assertEquals(404, visitor.call(name, "GET", "/rest/api/2/issue/ZEN-1", "").statusCode());
    }
  }

  @Test
  public void thoseWhoMaySeeTheHiddenProjectDo() throws Exception {
    assertEquals(200, site.visitor().loggedInAs("admin").get("/browse/ZEN-1").statusCode());
    assertEquals(200, site.visitor().loggedInAs("pm2").get("/browse/ZEN-1").statusCode());
    assertEquals(404, site.visitor().loggedInAs("pm2").get("/browse/LUM-1").statusCode());
  }

  @Test
  public void movesAnIssueByItsForm() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    HttpResponse<String> moved =
        visitor.post("/transition", "issue", "LUM-5", "status", DONE, "atl_token", visitor.token());
    assertEquals("/jira/browse/LUM-5", location(moved));
    String page = visitor.get("/browse/LUM-5").body();
    assertTrue(page.contains("In Review [ 90004 ]") && page.contains("Done [ 90005 ]"));
  }

  @Test
  public void takesNoFormWithoutTheSessionsToken() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    HttpResponse<String> forged =
        visitor.post("/transition", "issue", "LUM-5", "status", DONE, "atl_token", "0");
    assertEquals(403, forged.statusCode());
    assertEquals(403, visitor.post("/logout").statusCode());
    assertFalse(visitor.get("/browse/LUM-5").body().contains("Done [ 90005 ]"));
  }

  @Test
  public void viewersSeeAnIssueButCanNotMoveIt() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("lead");
    assertFalse(visitor.get("/browse/LUM-5").body().contains("To Done"));
    HttpResponse<String> refused =
        visitor.post("/transition", "issue", "LUM-5", "status", DONE, "atl_token", visitor.token());
    assertEquals(403, refused.statusCode());
  }

  @Test
  public void showsPanelsAndResourcesOfThePlugin() throws Exception {
    String page = site.visitor().loggedInAs("member").get("/browse/LUM-3").body();
    assertTrue(page.contains("<script src=\"jira.view.issue.js\"></script>"));
    assertTrue(page.contains("<script src=\"sample:panel.js\"></script>"));
    assertTrue(page.contains("<meta name=\"ajs-issue-key\" content=\"LUM-3\">"));
    assertTrue(page.contains("A &lt;label&gt;"));
    assertTrue(page.contains("<i>member"));
  }

  @Test
  public void loggingOutEndsTheSession() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    visitor.post("/logout", "atl_token", visitor.token());
    assertEquals(303, visitor.get("/projects").statusCode());
  }

  @Test
  public void servesAuiAndNothingBesideIt() throws Exception {
    assertEquals(200, site.visitor().get("/aui/jira.css").statusCode());
    assertEquals(200, site.visitor().get("/aui/jira.js").statusCode());
    assertEquals(404, site.visitor().get("/aui/fonts").statusCode());
    assertEquals(400, site.visitor().get("/aui/..%2fsimplelogger.properties").statusCode());
  }

  @Test
  public void answersMoreRequestsThanThereAreConnections() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    for (int i = 0; i < 50; i++) {
      assertEquals(200, visitor.get("/browse/LUM-1").statusCode());
    }
  }
}
