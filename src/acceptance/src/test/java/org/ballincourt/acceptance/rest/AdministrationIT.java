package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** The pages among Jira's administration, without a browser. */
public final class AdministrationIT {

  private static final String PAGES = "/plugins/servlet/ballincourt/admin/";
  private static final String PROJECTS = PAGES + "projects";
  private static final String USERS = "/rest/host/1.0/users/";
  private static final List<String> ALL =
      List.of(
          PROJECTS,
          PAGES + "calendars",
          PAGES + "calendars/edit",
          PAGES + "fields",
          PAGES + "site",
          PAGES + "health",
          PAGES + "changes");
  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()).withProjectsOff());

  private final JiraClient admin = JIRA.as("admin").with("X-Atlassian-Token", "no-check");
  private final Court court = new Court(admin);

  @Test
  public void isForAdministratorsAlone() {
    for (String page : ALL) {
      assertEquals(page, 200, admin.get(page).status());
      for (String user : List.of("pm", "lead", "member")) {
        JiraClient other = JIRA.as(user).with("X-Atlassian-Token", "no-check");
        assertEquals(page, 403, other.get(page).status());
        assertEquals(page, 403, other.postForm(page, order("on")).status());
      }
      assertEquals(page, 3, JIRA.asNobody().get(page).status() / 100);
    }
    assertFalse(court.rulesOf(PROJECT).path("on").asBoolean());
  }

  @Test
  public void takesNoFormThatIsNotItsOwn() {
    for (String page : ALL) {
      assertEquals(page, 403, JIRA.as("admin").postForm(page, order("on")).status());
    }
    assertFalse(court.rulesOf(PROJECT).path("on").asBoolean());
  }

  @Test
  public void switchesAProjectOnAndOffAndTellsWhoDidIt() {
    assertTrue(admin.get(PROJECTS + "?switch-on=" + id()).body().contains("histories of"));
    assertEquals(303, admin.postForm(PROJECTS, order("on")).status());
    assertTrue(court.rulesOf(PROJECT).path("on").asBoolean());
    court.awaitReplayOf(PROJECT);
    assertTrue(row(admin.get(PROJECTS).body()).contains("Switched the project on: Ada Admin"));

    assertTrue(admin.get(PROJECTS + "?switch-off=" + id()).body().contains("is deleted"));
    assertTrue(court.rulesOf(PROJECT).path("on").asBoolean());
    assertEquals(303, admin.postForm(PROJECTS, order("off")).status());
    assertFalse(court.rulesOf(PROJECT).path("on").asBoolean());
    String changes = admin.get(PAGES + "changes").body();
    int off = changes.indexOf("Switched the project off");
    assertTrue(changes, off > 0 && off < changes.indexOf("Switched the project on"));
  }

  @Test
  public void tellsWhoChangedWhatAStatusMeans() {
    new Court(JIRA.as("pm")).save(PROJECT, Rules.naming(Map.of("3", "CLIENT")).toString());

    String changes = admin.get(PAGES + "changes?project=" + id()).body();
    assertTrue(changes, changes.contains("Petra Moen"));
    assertTrue(changes, changes.contains("the client\u2019s move (before: by its kind)"));
    assertEquals(303, admin.postForm(PROJECTS, order("off")).status());
  }

  @Test
  public void namesWhoeverChangedSomethingAsJiraDoesToday() {
    String hidden = GeneratedExport.HIDDEN_PROJECT;
    new Court(JIRA.as("pm2")).save(hidden, Rules.naming(Map.of("3", "CLIENT")).toString());
    String all = PAGES + "changes";
    assertTrue(admin.get(all).body().contains("Paul Mwangi"));

    assertEquals(204, admin.put(USERS + "pm2", "{\"name\":\"paul\"}").status());
    assertTrue(admin.get(all).body().contains("Paul Mwangi"));

    Reply anonymous = admin.post(USERS + "paul/anonymise", "{}");
    assertEquals(anonymous.toString(), 200, anonymous.status());
    String changes = admin.get(all).body();
    String name = anonymous.json().path("displayName").asText();
    assertTrue(changes, name.startsWith("user-") && changes.contains(name));
    assertFalse(changes, changes.contains("Paul Mwangi"));
    assertFalse(changes, changes.contains("Somebody Jira no longer knows"));
    assertTrue(admin.get(PROJECTS).body().contains("Switched the project on: " + name));
  }

  @Test
  public void refusesAPaceThatIsNoneAtItsPlace() {
    Reply refused = admin.postForm(PROJECTS, "order=pace&pace=<b>");
    assertEquals(400, refused.status());
    assertTrue(refused.body().contains("A whole number from 1 to 10,000 is expected here."));
    assertTrue(refused.body().contains("value=\"&lt;b&gt;\""));

    assertEquals(303, admin.postForm(PROJECTS, "order=pace&pace=2000").status());
    assertTrue(admin.get(PROJECTS).body().contains("value=\"2000\""));
    assertTrue(admin.get(PAGES + "changes").body().contains("at 2,000 issues a second at most"));
    assertEquals(303, admin.postForm(PROJECTS, "order=pace&pace=500").status());
  }

  @Test
  public void refusesWhatItDoesNotKnow() {
    assertEquals(404, admin.postForm(PROJECTS, "order=on&project=1").status());
    assertEquals(404, admin.postForm(PROJECTS, "order=on&project=x").status());
    assertEquals(404, admin.postForm(PROJECTS, "order=on").status());
    assertEquals(400, admin.postForm(PROJECTS, order("paint")).status());
    assertEquals(400, admin.postForm(PROJECTS, "project=" + id()).status());
  }

  @Test
  public void saysThatNoProjectMatches() {
    assertTrue(admin.get(PROJECTS + "?q=zz%3Cz").body().contains("is called \u201Czz&lt;z\u201D"));
  }

  /** What is sent for support holds nobody's name, no key and nothing of an issue. */
  @Test
  public void namesNobodyInTheTextForSupport() {
    new Levers(admin).run(Levers.CHECK);
    String health = admin.get(PAGES + "health").body();
    String support = health.substring(health.indexOf("<textarea"), health.indexOf("</textarea>"));

    assertTrue(support, support.contains("Last check: 20"));
    assertFalse(support, support.contains(PROJECT));
    assertFalse(support, support.contains("Ada"));
  }

  private static String order(String order) {
    return "order=" + order + "&project=" + id();
  }

  private static long id() {
    for (JsonNode issue : EXPORT.issues()) {
      JsonNode project = issue.path("fields").path("project");
      if (project.path("key").asText().equals(PROJECT)) {
        return project.path("id").asLong();
      }
    }
    throw new AssertionError(PROJECT);
  }

  private static String row(String html) {
    int start = html.indexOf("data-project=\"" + PROJECT + "\"");
    return html.substring(start, html.indexOf("</tr>", start));
  }
}
