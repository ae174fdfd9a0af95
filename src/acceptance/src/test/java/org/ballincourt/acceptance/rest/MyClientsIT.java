package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What is to be done, on the page of a project and on <i>My clients</i>. */
public final class MyClientsIT {

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;
  private static final String PAGE = "/plugins/servlet/ballincourt/clients/mine";
  private static final String PROJECT_PAGE =
      "/projects/" + PROJECT + "?selectedItem=org.ballincourt-project";
  private static final String STATEMENTS = "/rest/host/1.0/statements";
  private static final String IN_PROGRESS = "3";
  private static final String ANSWERED = "90001";
  private static final int FEW = 40;
  private static final int MANY = 1_000;

  @ClassRule public static final RunningJira JIRA = new RunningJira(MyClientsIT::launch);

  private final Levers levers = new Levers(JIRA.as("admin"));
  private final Desk desk = new Desk(JIRA.as("pm"));

  private static Launch launch() {
    Path file = Launch.freshDirectory().resolve("export.json");
    try (ExportWriter export = ExportWriter.to(file)) {
      for (int number = 1; number <= MANY; number++) {
        export.add(issue(PROJECT, number, IN_PROGRESS));
      }
      export.add(issue(PROJECT, MANY + 1, ANSWERED));
      export.add(issue(HIDDEN, 1, IN_PROGRESS));
    }
    return Launch.fresh().withExport(file);
  }

  private static ObjectNode issue(String project, int number, String status) {
    return new IssueJson(project, number, Instant.parse("2026-03-02T09:00:00Z"))
        .status(status)
        .node();
  }

  /** A Monday. */
  @Before
  public void begin() {
    levers.setClock(Instant.parse("2026-12-07T09:00:00Z"));
    new Court(JIRA.as("pm")).save(PROJECT, "{}");
  }

  @Test
  public void followsAnAskFromTheFirstWordToLetSlideAndBack() {
    String needs = "<b>The logo</b> $needs.size() 'quoted'";
    JsonNode ask = ask(PROJECT + "-1", needs, true);
    assertContains("pm", "Theirs, by date", "The logo");
    assertDoesNotContain("pm", "Let slide", "past the date", "<b>The logo</b>");

    levers.setClock(Instant.parse("2026-12-14T12:00:00Z"));
    assertContains("pm", "past the date");
    assertContains("pm", "Let slide");

    done(ask, "nudged", "{\"by\":\"PHONE\",\"note\":\"rang\"}");
    assertDoesNotContain("pm", "Let slide");
    levers.setClock(Instant.parse("2026-12-17T17:00:01Z"));
    assertContains("pm", "Let slide");

    done(ask, "question", "{\"note\":\"Which size?\"}");
    assertContains("pm", "Came back since yesterday", "They ask something back: Which size?");
    assertDoesNotContain("pm", "Let slide");
    done(ask, "withdrawn", "{\"note\":\"enough\"}");
  }

  @Test
  public void neverCallsLateWhatTheClientWasNotToldOf() {
    JsonNode ask = ask(PROJECT + "-2", "The texts", false);
    levers.setClock(Instant.parse("2027-03-01T12:00:00Z"));

    assertContains("pm", "Asked, but not told yet", "not told yet", "The texts");
    assertDoesNotContain("pm", "Let slide");
    done(ask, "withdrawn", "{\"note\":\"enough\"}");
  }

  @Test
  public void saysWhatDisagreesAndHowToPutItRight() {
    JsonNode ask = ask(PROJECT + "-3", "The sketches", true);
    levers.advance(Duration.ofMinutes(1)); // at one instant the ask would be the later of both
    Reply moved = desk.transition(PROJECT + "-3", ANSWERED);
    assertTrue(moved.toString(), moved.status() < 300);

    assertContains("pm", "Statuses and hand-overs that disagree", "drag the issue");
    done(ask, "withdrawn", "{\"note\":\"enough\"}");
  }

  @Test
  public void showsWhoMayOnlyBrowseWhoseMoveItIsAndNoWordMore() {
    JsonNode ask = ask(PROJECT + "-4", "A secret need", true);
    Reply page = JIRA.as("member").get(PROJECT_PAGE);

    assertTrue(page.body().contains("Theirs, by date"));
    assertFalse(page.body().contains("A secret need"));
    assertFalse(page.body().contains("What we need"));
    Reply mine = JIRA.as("member").get(PAGE);
    assertEquals(200, mine.status());
    assertTrue(mine.body().contains("This page is for those who run client work"));
    assertFalse(mine.body().contains(PROJECT + "-4"));
    done(ask, "withdrawn", "{\"note\":\"enough\"}");
  }

  @Test
  public void showsEachOnlyHerOwnProjects() {
    String lead = JIRA.as("lead").get(PAGE).body();
    assertTrue(lead.contains("/projects/" + PROJECT + "?"));
    assertFalse(lead.contains("/projects/" + HIDDEN + "?"));
    assertFalse(JIRA.as("pm").get(PAGE).body().contains("/projects/" + HIDDEN + "?"));
    assertFalse(JIRA.as("pm2").get(PAGE).body().contains("/projects/" + PROJECT + "?"));
    assertTrue(JIRA.as("pm").get(PROJECT_PAGE).body().contains("ballincourt-clients-link"));
    assertFalse(JIRA.as("member").get(PROJECT_PAGE).body().contains("ballincourt-clients-link"));
  }

  @Test
  public void costsAsManyStatementsForAThousandIssuesAsForAFew() {
    withTheClient(1, FEW);
    assertContains("pm", "With the client, without an ask");
    int few = statements(PAGE);
    int fewOfProject = statements(PROJECT_PAGE);

    withTheClient(FEW + 1, MANY);
    assertContains("pm", "With the client, without an ask");

    assertTrue("statements are counted", few > 0 && fewOfProject > 0);
    assertEquals(few, statements(PAGE));
    assertEquals(fewOfProject, statements(PROJECT_PAGE));
  }

  private void withTheClient(int first, int last) {
    for (int number = first; number <= last; number++) {
      Reply reply =
          JIRA.as("pm")
              .post(
                  Court.BASE + "/issues/" + PROJECT + "-" + number + "/hand-overs",
                  "{\"party\":\"CLIENT\",\"note\":null,\"contact\":null}");
      assertTrue(reply.toString(), reply.status() < 300);
    }
  }

  /** What a look at a page asks of the plugin's tables; now and then a job asks something, too. */
  private int statements(String page) {
    return IntStream.range(0, 3).map(look -> statementsOfALook(page)).min().orElseThrow();
  }

  private int statementsOfALook(String page) {
    JiraClient admin = JIRA.as("admin");
    admin.delete(STATEMENTS);
    assertEquals(200, JIRA.as("pm").get(page).status());
    return admin.get(STATEMENTS).json().path("total").path("ours").asInt();
  }

  private static JsonNode ask(String issue, String need, boolean told) {
    String json =
        "{\"kind\":\"CONTENT\",\"needs\":[\"%s\"],\"contact\":null,\"due\":\"2026-12-11\",\"note\":null%s}"
            .formatted(need, told ? ",\"told\":{\"by\":\"PHONE\",\"on\":null}" : "");
    Reply reply = JIRA.as("pm").post(Court.BASE + "/issues/" + issue + "/asks", json);
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  private static void done(JsonNode ask, String verb, String json) {
    Reply reply =
        JIRA.as("pm")
            .post(Court.BASE + "/commitments/" + ask.path("id").asLong() + "/" + verb, json);
    assertEquals(reply.toString(), 200, reply.status());
  }

  private static void assertContains(String who, String... words) {
    for (String page : new String[] {PAGE, PROJECT_PAGE}) {
      String body = JIRA.as(who).get(page).body();
      for (String word : words) {
        assertTrue(word + " in " + page + ": " + body, body.contains(word));
      }
    }
  }

  private static void assertDoesNotContain(String who, String... words) {
    for (String page : new String[] {PAGE, PROJECT_PAGE}) {
      String body = JIRA.as(who).get(page).body();
      for (String word : words) {
        assertFalse(word + " in " + page + ": " + body, body.contains(word));
      }
    }
  }
}
