package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** How clients reach us and how mail leaves, as an administrator sets it. */
public final class SiteIT {
  private static final String PAGE = "/plugins/servlet/ballincourt/admin/site";
  private static final String PING = "/plugins/servlet/ballincourt/public/ping";
  private static final String SITE = Court.BASE + "/settings/site";
  private static final String REACH = SITE + "/reach";

  @ClassRule
  public static final RunningJira JIRA = new RunningJira(() -> Launch.fresh().withProjectsOff());

  private final JiraClient admin = JIRA.as("admin").with("X-Atlassian-Token", "no-check");

  private static String form(String url, String contact, String proxies) {
    return "order=save&url="
        + coded(url)
        + "&contact="
        + coded(contact)
        + "&proxies="
        + coded(proxies);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String json(String url, String contact, String proxy) {
    return """
        {"publicUrl":"%s","contactLine":"%s","trustedProxies":["%s"]}"""
        .formatted(url, contact, proxy);
  }

  @Test
  public void keepsWhatTheFormSaysForRestToo() {
    String form = form("https://ask.example", "Petra Moen <b>", "10.0.0.0/8\n::1");
    assertEquals(303, admin.postForm(PAGE, form).status());

    JsonNode site = admin.get(SITE).json();
    assertEquals("https://ask.example", site.path("publicUrl").asText());
    assertEquals("Petra Moen <b>", site.path("contactLine").asText());
    assertEquals("[\"10.0.0.0/8\",\"::1\"]", site.path("trustedProxies").toString());
    assertEquals(site, admin.put(SITE, site.toString()).json());
    String page = admin.get(PAGE).body();
    assertTrue(page, page.contains("value=\"Petra Moen &lt;b&gt;\""));
    String changes = admin.get("/plugins/servlet/ballincourt/admin/changes").body();
    assertTrue(changes, changes.contains("Clients reach their pages at https://ask.example"));
  }

  @Test
  public void saysWhatIsWrongAtItsPlaceAndSavesNothing() {
    admin.put(SITE, json("https://ask.example", "Petra", "10.0.0.5"));
    Reply refused = admin.postForm(PAGE, form("ask.example", "a\u2028b", "10.0.0.5\nlocalhost"));

    assertEquals(400, refused.status());
    String page = refused.body();
    assertTrue(page, page.contains("id=\"bic-url-error\">Write an address such as"));
    assertTrue(page, page.contains("id=\"bic-contact-error\">Write one line of at most 200"));
    assertTrue(page, page.contains("\u201Clocalhost\u201D is neither an address nor a block"));
    assertTrue(page, page.contains("value=\"ask.example\""));
    assertEquals("Petra", admin.get(SITE).json().path("contactLine").asText());
  }

  @Test
  public void saysSoOverRestWithThePathOfThePlace() {
    Reply refused = admin.put(SITE, json("javascript:x", "a\\nb", "10.0.0.5/99"));

    assertEquals(400, refused.status());
    assertEquals("publicUrl", refused.json().at("/errors/0/field").asText());
    assertEquals("contactLine", refused.json().at("/errors/1/field").asText());
    assertEquals("trustedProxies[0]", refused.json().at("/errors/2/field").asText());
    assertEquals(400, admin.put(SITE, "{\"publicURL\":null}").status());
    assertEquals(400, admin.put(SITE, "{\"trustedProxies\":[null]}").status());
  }

  @Test
  public void setsHowMuchIsAskedOfPeopleWithErrorsAtTheirPlaces() {
    String courtesy = Court.BASE + "/settings/questionnaires";
    assertEquals(303, admin.postForm(PAGE, "order=courtesy&rest=+14+&reminder=0").status());
    assertEquals("{\"restDays\":14,\"reminderWorkingDays\":0}", admin.get(courtesy).body());
    assertTrue(admin.get(PAGE).body().contains("name=\"rest\" value=\"14\""));

    Reply refused = admin.postForm(PAGE, "order=courtesy&rest=366&reminder=%3Cb%3E");
    assertEquals(400, refused.status());
    String page = refused.body();
    assertTrue(page, page.contains("id=\"bic-rest-error\">A whole number from 0 to 365"));
    assertTrue(page, page.contains("id=\"bic-reminder-error\">A whole number from 0 to 60"));
    assertTrue(page, page.contains("name=\"reminder\" value=\"&lt;b&gt;\""));
    assertEquals("{\"restDays\":14,\"reminderWorkingDays\":0}", admin.get(courtesy).body());
  }

  @Test
  public void isForAdministratorsAlone() {
    for (String user : new String[] {"pm", "lead", "member"}) {
      JiraClient other = JIRA.as(user).with("X-Atlassian-Token", "no-check");
      assertEquals(403, other.get(SITE).status());
      assertEquals(403, other.put(SITE, "{}").status());
      assertEquals(403, other.get(REACH).status());
      assertEquals(403, other.post(REACH, "{}").status());
    }
    assertEquals(401, JIRA.asNobody().get(SITE).status());
    assertEquals(403, JIRA.as("admin").postForm(PAGE, "order=call").status());
  }

  @Test
  public void reachesItselfUntilTheAddressIsAnother() {
    admin.put(SITE, json(JIRA.base().toString(), "Petra", "10.0.0.5"));
    assertTrue(admin.get(REACH).json().path("outcome").isNull());
    assertEquals("PASSED", admin.post(REACH, "{}").json().path("outcome").asText());
    assertTrue(admin.get(PAGE).body().contains("Yes: we reached ourselves under"));

    admin.put(SITE, json(JIRA.base().toString(), "Paul", "10.0.0.5"));
    assertEquals("PASSED", admin.get(REACH).json().path("outcome").asText());
    admin.put(SITE, json(JIRA.base() + "/x", "Paul", "10.0.0.5"));
    assertTrue(admin.get(REACH).json().path("outcome").isNull());
    assertEquals(303, admin.postForm(PAGE, "order=call").status());
    assertFalse(admin.get(REACH).json().path("outcome").asText().equals("PASSED"));
  }

  @Test
  public void saysThatNobodyListens() {
    admin.put(SITE, json("http://127.0.0.1:1", "Petra", "10.0.0.5"));

    assertEquals("NO_CONNECTION", admin.post(REACH, "{}").json().path("outcome").asText());
    assertTrue(admin.get(PAGE).body().contains("There was no connection to http://127.0.0.1:1"));
  }

  @Test
  public void answersNobodyElse() {
    for (String question : new String[] {"", "?q=1", "?q=x", "?q=" + "9".repeat(17)}) {
      Reply reply = JIRA.asNobody().get(PING + question);
      assertEquals(question, 404, reply.status());
      assertEquals("", reply.body());
    }
  }

  @Test
  public void sendsAnAdministratorAMailOnce() {
    Levers levers = new Levers(admin);
    int before = levers.mails().size();
    assertEquals(303, admin.postForm(PAGE + "?mailed=yes", "order=mail").status());
    assertTrue(admin.get(PAGE + "?mailed=yes").body().contains("is waiting to be handed over"));

    assertEquals(before + 1, levers.mails().size());
    assertEquals(before + 1, levers.mails().size());
    JsonNode mail = levers.mails().get(before);
    assertEquals("admin@jira.example", mail.path("to").asText());
    assertEquals("Ada Admin", mail.path("fromName").asText());
    assertEquals("admin@jira.example", mail.path("replyTo").asText());
    assertEquals("Mail leaves this Jira", mail.path("subject").asText());
    assertEquals("text/plain", mail.path("mimeType").asText());
    String page = admin.get("/plugins/servlet/host/mail").body();
    assertTrue(page, page.contains("Mail leaves this Jira"));
  }
}
