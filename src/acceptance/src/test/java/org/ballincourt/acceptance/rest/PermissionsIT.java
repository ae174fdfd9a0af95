package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** Who may see and do what; the hidden project is not there for those who may not browse it. */
public final class PermissionsIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  private static final String OPEN = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;
  private static final String RULES = Rules.naming(Map.of("1", "CLIENT")).toString();

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  @Test
  public void nobodyIsAskedToLogIn() {
    assertAll(401, JIRA.asNobody(), OPEN);
    assertAll(401, JIRA.asNobody(), HIDDEN);
    assertAll(401, JIRA.asNobody(), "NONE");
  }

  @Test
  public void theHiddenProjectIsNotThereForThoseWhoMayNotBrowseIt() {
    for (String user : List.of("member", "pm", "lead")) {
      assertAll(404, JIRA.as(user), HIDDEN);
    }
  }

  @Test
  public void theHiddenProjectLooksLikeOneThatDoesNotExist() {
    JiraClient member = JIRA.as("member");
    Reply hidden = member.get(Court.rules(HIDDEN));
    Reply missing = member.get(Court.rules("NONE"));
    assertEquals(missing.body().replace("NONE", HIDDEN), hidden.body());
  }

  @Test
  public void whoMayBrowseMayReadButNotWrite() {
    for (String user : List.of("member", "lead")) {
      assertReads(200, JIRA.as(user), OPEN);
      assertWrites(403, JIRA.as(user), OPEN);
    }
  }

  @Test
  public void aProjectAdministratorMayWrite() {
    JiraClient pm = JIRA.as("pm");
    assertReads(200, pm, OPEN);
    assertEquals(202, pm.put(Court.rules(OPEN), RULES).status());
    assertTrue(pm.delete(Court.replay(OPEN)).status() < 300);
    assertEquals(202, pm.post(Court.replay(OPEN), "").status());
    assertReads(200, JIRA.as("pm2"), HIDDEN);
    assertEquals(202, JIRA.as("pm2").put(Court.rules(HIDDEN), RULES).status());
  }

  @Test
  public void aWriteFromAnotherSiteIsRefused() {
    JiraClient pm = JIRA.as("pm");
    Reply foreign = pm.with("Origin", "http://elsewhere.example").put(Court.rules(OPEN), RULES);
    assertEquals(foreign.toString(), 403, foreign.status());
    Reply ours = pm.with("X-Atlassian-Token", "no-check").put(Court.rules(OPEN), RULES);
    assertEquals(ours.toString(), 202, ours.status());
    Reply resume = pm.with("Origin", "http://elsewhere.example").post(Court.replay(OPEN), "");
    assertEquals(resume.toString(), 403, resume.status());
  }

  private static void assertAll(int status, JiraClient client, String project) {
    assertReads(status, client, project);
    assertWrites(status, client, project);
  }

  private static void assertReads(int status, JiraClient client, String project) {
    String issue = project + "-1";
    assertStatus(status, client.get(Court.court(issue)));
    assertStatus(status, client.get(Court.turns(issue)));
    assertStatus(status, client.get(Court.rules(project)));
    assertStatus(status, client.get(Court.replay(project)));
  }

  private static void assertWrites(int status, JiraClient client, String project) {
    assertStatus(status, client.put(Court.rules(project), RULES));
    assertStatus(status, client.put(Court.rules(project), "{"));
    assertStatus(status, client.delete(Court.rules(project)));
    assertStatus(status, client.delete(Court.replay(project)));
    assertStatus(status, client.post(Court.replay(project), ""));
  }

  private static void assertStatus(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
  }
}
