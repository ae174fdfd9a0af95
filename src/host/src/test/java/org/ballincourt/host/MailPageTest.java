package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.UrlMode;
import java.net.http.HttpResponse;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.jira.Installation;
import org.ballincourt.host.mail.Mails;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class MailPageTest {
  private static final String PAGE = "/plugins/servlet/host/mail";
  private static final String REST = "/rest/host/1.0/mail";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Test
  public void showsWhatHasLeftAsText() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    assertTrue(visitor.get(PAGE).body().contains("No mail has left yet."));
    send("<b>Hei</b><script>alert(1)</script>");

    String page = visitor.get(PAGE).body();
    assertTrue(page, page.contains("&lt;b&gt;Hei&lt;/b&gt;&lt;script&gt;"));
    assertFalse(page, page.contains("<script>alert"));
    assertTrue(page, page.contains("henrik@lumen.example"));
  }

  @Test
  public void tellsItAsJson() throws Exception {
    send("Hei");

    String json = site.visitor().call("member", "GET", REST, "").body();
    assertTrue(
        json,
        json.startsWith(
            "{\"mails\":[{\"to\":\"henrik@lumen.example\",\"from\":\"jira@jira.example\","
                + "\"fromName\":\"Paula\",\"replyTo\":null,\"subject\":\"Q\","
                + "\"mimeType\":\"text/plain\",\"body\":\"Hei\",\"at\":\"20"));
  }

  private void send(String body) throws Exception {
    Email email = new Email("henrik@lumen.example").setFromName("Paula").setSubject("Q");
    site.jira().mails().start(site.jira().scheduler());
    site.jira().mails().addItem(new SingleMailQueueItem(email.setBody(body)));
    HttpResponse<String> run =
        site.visitor().call("admin", "POST", "/rest/host/1.0/jobs/" + Mails.JOB + "/run", "");
    assertTrue(run.body(), run.body().contains("SUCCESS"));
  }

  @Test
  public void isForPeopleWhoAreLoggedIn() throws Exception {
    assertEquals(303, site.visitor().get(PAGE).statusCode());
    assertEquals(401, site.visitor().get(REST).statusCode());
  }

  @Test
  public void keepsTheAddressOfTheFirstStart() {
    Installation jira = site.jira().installation();
    jira.settle("http://localhost:1/jira");
    String server = jira.getServerId();
    jira.settle("http://localhost:2/jira");

    assertEquals("http://localhost:1/jira", jira.getBaseUrl(UrlMode.CANONICAL));
    assertEquals(server, jira.getServerId());
    jira.setBaseUrl("https://jira.example");
    assertEquals("https://jira.example", jira.getBaseUrl(UrlMode.CANONICAL));
  }
}
