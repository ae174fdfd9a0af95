package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class AdministrationTest {
  private static final String APPS = "/plugins/servlet/upm";
  private static final String FORM = "/secure/admin/WebSudoAuthenticate!default.jspa";
  private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate.jspa";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Test
  public void leadsAdministratorsToTheApps() throws Exception {
    String link = "href=\"/jira" + APPS + "\"";
    assertTrue(site.visitor().loggedInAs("admin").get("/projects").body().contains(link));
    assertFalse(site.visitor().loggedInAs("pm").get("/projects").body().contains(link));
  }

  @Test
  public void showsTheAppWithItsLinksAndTheMenu() throws Exception {
    String page = site.visitor().confirmedAs("admin").get(APPS).body();
    assertTrue(page.contains("Sample &lt;app&gt;") && page.contains("Version 1.2"));
    assertTrue(page.contains("href=\"/jira/start\"") && page.contains("href=\"/jira/configure\""));
    assertTrue(page.contains("Go &lt;health&gt;"));
    assertTrue(page.contains("aria-current=\"page\">Manage apps<"));
  }

  @Test
  public void isForAdministratorsAlone() throws Exception {
    Visitor pm = site.visitor().loggedInAs("pm");
    assertEquals(403, pm.get(APPS).statusCode());
    assertEquals(403, pm.get(FORM).statusCode());
    assertEquals(
        403, pm.post(CONFIRM, "webSudoPassword", "pm", "atl_token", pm.token()).statusCode());
    assertEquals(303, site.visitor().get(APPS).statusCode());
  }

  @Test
  public void asksForThePasswordOnceMore() throws Exception {
    Visitor admin = site.visitor().loggedInAs("admin");
    HttpResponse<String> asked = admin.get(APPS + "?a=b");
    assertEquals(302, asked.statusCode());
    assertEquals(
        "/jira" + FORM + "?webSudoDestination=%2Fplugins%2Fservlet%2Fupm%3Fa%3Db", location(asked));
    assertTrue(admin.get(location(asked).substring(5)).body().contains("value=\"" + APPS + "?a=b"));
  }

  @Test
  public void refusesAWrongPasswordAtItsPlace() throws Exception {
    Visitor admin = site.visitor().loggedInAs("admin");
    HttpResponse<String> answer = confirm(admin, "wrong", APPS);
    assertTrue(answer.body().contains("Sorry, your password is incorrect"));
    assertEquals(302, admin.get(APPS).statusCode());
  }

  @Test
  public void goesOnToThePageAndLetsInForTenMinutes() throws Exception {
    Visitor admin = site.visitor().loggedInAs("admin");
    assertEquals("/jira/browse/LUM-1", location(confirm(admin, "admin", "/browse/LUM-1")));
    assertEquals(200, admin.get(APPS).statusCode());
    site.jira().clock().advance(Duration.ofMinutes(9));
    assertEquals(200, admin.get(APPS).statusCode());
    site.jira().clock().advance(Duration.ofMinutes(1));
    assertEquals(302, admin.get(APPS).statusCode());
  }

  @Test
  public void goesOnToNoOtherHost() throws Exception {
    Visitor admin = site.visitor().loggedInAs("admin");
    assertEquals("/jira" + APPS, location(confirm(admin, "admin", "//example.org")));
  }

  @Test
  public void confirmsNothingWithoutTheSessionsToken() throws Exception {
    Visitor admin = site.visitor().loggedInAs("admin");
    assertEquals(403, admin.post(CONFIRM, "webSudoPassword", "admin").statusCode());
    assertEquals(302, admin.get(APPS).statusCode());
  }

  @Test
  public void asksNoScriptForItsPasswordTwice() throws Exception {
    assertEquals(200, site.visitor().call("admin", "GET", APPS, "").statusCode());
  }

  private static HttpResponse<String> confirm(Visitor visitor, String password, String destination)
      throws Exception {
    return visitor.post(
        CONFIRM,
        "webSudoPassword",
        password,
        "webSudoDestination",
        destination,
        "atl_token",
        visitor.token());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
