package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What the plugin does about events, what it costs, and what it makes up for. */
public final class FollowingIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String OTHER = GeneratedExport.HIDDEN_PROJECT;
  private static final String RULES = Rules.naming(Map.of("1", "CLIENT", "3", "TEAM")).toString();
  private static int projects;

  private final JiraClient admin = JIRA.as("admin");
  private final Court court = new Court(admin);
  private final Desk desk = new Desk(admin);
  private final Levers levers = new Levers(admin);
  private final Settled settled = new Settled(admin);

  @Before
  public void switchOn() {
    court.save(PROJECT, RULES);
    court.save(OTHER, RULES);
  }

  @Test
  public void catchesUpWithWhatHappenedWhileItWasDisabled() {
    String project = freshProject();
    court.save(project, RULES);
    Desk.Made moved = desk.create(project, "To be moved");
    Desk.Made deleted = desk.create(project, "To be deleted");
    Desk.Made leaving = desk.create(project, "To leave for a project that is off");
    String off = freshProject();
    levers.disablePlugin();
    done(desk.transition(moved.key(), "3"));
    done(desk.delete(deleted.key()));
    desk.move(leaving.key(), off);
    Desk.Made created = desk.create(project, "Made meanwhile");
    levers.enablePlugin();
    settled.await(List.of(project));
    assertKept(moved, created);
    assertRowless(deleted.id());
    assertRowless(leaving.id());
  }

  @Test
  public void leavesNothingBehindWhileItIsDisabled() {
    levers.disablePlugin();
    try {
      assertEquals(404, admin.get(Court.rules(PROJECT)).status());
      JsonNode leftovers = levers.leftovers();
      assertTrue(leftovers.size() > 0);
      leftovers.forEach(kind -> assertEquals(leftovers.toString(), 0, kind.size()));
    } finally {
      levers.enablePlugin();
    }
    assertEquals(200, admin.get(Court.rules(PROJECT)).status());
    settled.await(List.of(PROJECT, OTHER));
  }

  @Test
  public void asksOnceAboutAProjectThatIsOff() {
    Desk.Made issue = desk.create(freshProject(), "Of no concern");
    JsonNode events = levers.dispatchesDuring(() -> done(desk.transition(issue.key(), "3")));
    assertEquals(1, ours(events));
    assertEquals(0, historyReads(events));
    assertRowless(issue.id());
  }

  @Test
  public void asksTwiceAtMostWhereNothingOfOursChanges() {
    Desk.Made issue = desk.create(PROJECT, "Before");
    JsonNode events = levers.dispatchesDuring(() -> done(desk.rename(issue.key(), "After")));
    assertTrue(events.toString(), ours(events) <= 2);
    assertEquals(0, historyReads(events));
  }

  /** The fifth is whether anything was done by hand. */
  @Test
  public void asksFiveTimesAtMostAndReadsHistoryOnceWhereTheBallMoves() {
    Desk.Made issue = desk.create(PROJECT, "Ball");
    assertCost(5, issue);
    assertEquals(4, court.turnsOf(issue.key()).path("turns").size());
  }

  @Test
  public void asksSevenTimesAtMostWhereTheClientIsAskedForSomething() {
    Desk.Made issue = desk.create(PROJECT, "Asked");
    String ask = "{\"kind\":\"ANSWER\",\"needs\":[\"A word\"],\"told\":{\"by\":\"PHONE\"}}";
    Reply asked = admin.post(Court.BASE + "/issues/" + issue.key() + "/asks", ask);
    assertEquals(asked.toString(), 201, asked.status());
    assertCost(7, issue);
    JsonNode events = levers.dispatchesDuring(() -> done(desk.rename(issue.key(), "Still asked")));
    assertTrue(events.toString(), ours(events) <= 2);
  }

  private void assertCost(int most, Desk.Made issue) {
    for (String status : List.of("3", "1", "3")) {
      JsonNode events = levers.dispatchesDuring(() -> done(desk.transition(issue.key(), status)));
      assertTrue(events.toString(), ours(events) <= most);
      assertEquals(events.toString(), 1, historyReads(events));
    }
  }

  @Test
  public void keepsNoRowsOfAProjectThatIsSwitchedOff() {
    String project = freshProject();
    court.save(project, RULES);
    Desk.Made issue = desk.create(project, "Soon off");
    assertKept(issue);
    done(admin.delete(Court.rules(project)));
    assertRowless(issue.id());
  }

  @Test
  public void keepsNoRowsOfAProjectThatIsDeleted() {
    String project = freshProject();
    court.save(project, RULES);
    Desk.Made issue = desk.create(project, "Soon gone");
    assertKept(issue);
    done(desk.deleteProject(project));
    assertRowless(issue.id());
  }

  /** Also of one that was off; what was moved away in time stays. */
  @Test
  public void keepsNothingDoneByHandOfAProjectThatIsDeleted() {
    String project = freshProject();
    court.save(project, RULES);
    Desk.Made gone = desk.create(project, "Soon gone");
    Desk.Made moved = desk.create(project, "Soon elsewhere");
    handOver(gone);
    handOver(moved);
    desk.move(moved.key(), PROJECT);
    done(admin.delete(Court.rules(project)));
    done(desk.deleteProject(project));
    assertEquals(List.of(moved.id()), withFacts(gone, moved));
  }

  private void handOver(Desk.Made issue) {
    Reply reply =
        admin.post(Court.BASE + "/issues/" + issue.key() + "/hand-overs", "{\"party\":\"CLIENT\"}");
    assertEquals(reply.toString(), 200, reply.status());
  }

  private List<Long> withFacts(Desk.Made... issues) {
    List<Long> found =
        levers.rows("FACT").findValues("ISSUE_ID").stream().map(JsonNode::asLong).toList();
    return Stream.of(issues).map(Desk.Made::id).filter(found::contains).toList();
  }

  @Test
  public void canBeToldToStopReadingAndToStartAgain() {
    String project = freshProject();
    for (int number = 0; number < 120; number++) {
      desk.create(project, "One of many");
    }
    Wait.until("CANCELLED", () -> stateAfterCancelling(project));
    court.save(project, RULES);
    assertEquals(120, court.replayOf(project).path("done").asInt());
  }

  /** DONE where the replay was faster than we. */
  private String stateAfterCancelling(String project) {
    assertEquals(202, admin.put(Court.rules(project), RULES).status());
    done(admin.delete(Court.replay(project)));
    return court.replayOf(project).path("state").asText();
  }

  private String freshProject() {
    String key = "FRESH" + projects++;
    desk.createProject(key);
    return key;
  }

  private void assertKept(Desk.Made... issues) {
    StoredTurns stored = StoredTurns.read(admin);
    for (Desk.Made issue : issues) {
      stored.assertAre(issue.id(), court.turnsOf(issue.key()));
    }
  }

  private void assertRowless(long issue) {
    Wait.until(
        "false", () -> Boolean.toString(StoredTurns.read(admin).rowsOfIssue().containsKey(issue)));
  }

  private static int ours(JsonNode events) {
    return sum(events, "ours");
  }

  private static int historyReads(JsonNode events) {
    return sum(events, "history");
  }

  private static int sum(JsonNode events, String what) {
    assertEquals(events.toString(), 1, events.size());
    return events.get(0).path("statements").path(what).asInt();
  }

  private static void done(Reply reply) {
    assertEquals(reply.toString(), 204, reply.status());
  }
}
