package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Rows that somebody has changed behind the plugin's back. */
public final class HealingIT {

  private static final int FOUR_WEEKS = 28;
  private static final String HEALTH = "/plugins/servlet/ballincourt/admin/health";
  private static final String TABLE = "\"AO_CB0320_TURN\"";

  private final ExportFile export =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));
  private final Map<String, Long> idOfKey = new TreeMap<>();
  private Postgres postgres;
  private JiraProcess jira;

  @Before
  public void start() {
    for (JsonNode issue : export.issues()) {
      idOfKey.put(issue.path("key").asText(), issue.path("id").asLong());
    }
    postgres = Postgres.start();
    jira = Launch.fresh().withDatabase(postgres.url()).withExport(export.path()).start();
    new Settled(jira.as("admin")).await(export.projects());
  }

  @After
  public void stop() {
    if (jira != null) {
      jira.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  public void areHealedByTheCheckWithinFourWeeks() {
    falsify();
    Levers levers = new Levers(jira.as("admin"));
    for (int night = 0; night < FOUR_WEEKS; night++) {
      levers.advance(Duration.ofDays(1));
      levers.run(Levers.CHECK);
    }
    new Settled(jira.as("admin")).assertKept(idOfKey);
  }

  @Test
  public void areHealedByACheckThatIsAskedForAndHealthSaysSo() {
    JiraClient admin = jira.as("admin").with("X-Atlassian-Token", "no-check");
    Desk.Made issue = new Desk(admin).create(GeneratedExport.OPEN_PROJECT, "Changed lately");
    idOfKey.put(issue.key(), issue.id());
    change(issue.key(), "update " + TABLE + " set \"PARTY\" = 'THIRD_PARTY'");
    Reply asked = admin.postForm(HEALTH, "");
    assertEquals(asked.toString(), 303, asked.status());

    Wait.until("true", () -> String.valueOf(healedKeys(admin).contains(issue.key())));
    new Settled(admin).assertKept(idOfKey);
  }

  private static Set<String> healedKeys(JiraClient admin) {
    String told = "The turns of ([A-Z]+-\\d+) were not what its history says";
    return Pattern.compile(told)
        .matcher(admin.get(HEALTH).body())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  public void areHealedByAStart() {
    falsify();
    jira = jira.restart();
    Settled settled = new Settled(jira.as("admin"));
    settled.await(export.projects());
    settled.assertKept(idOfKey);
  }

  /** Another party, another start, nonsense, a row too few, and the row of an issue that is not. */
  private void falsify() {
    String first = GeneratedExport.OPEN_PROJECT;
    change(first + "-1", "update " + TABLE + " set \"PARTY\" = 'CLIENT'");
    change(first + "-2", "update " + TABLE + " set \"STARTED_AT\" = \"STARTED_AT\" - 5000");
    change(first + "-3", "update " + TABLE + " set \"PARTY\" = 'SOMEBODY'");
    change(first + "-4", "delete from " + TABLE);
    change(
        GeneratedExport.HIDDEN_PROJECT + "-1",
        "update " + TABLE + " set \"ISSUE_ID\" = 7, \"TURN_KEY\" = '7/open'");
    assertTrue(StoredTurns.read(jira.as("admin")).rowsOfIssue().containsKey(7L));
  }

  private void change(String issue, String sql) {
    assertEquals(1, postgres.update(sql + " where \"ISSUE_ID\" = " + idOfKey.get(issue)));
  }
}
