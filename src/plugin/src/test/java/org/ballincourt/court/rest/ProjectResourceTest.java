package org.ballincourt.court.rest;

import static org.ballincourt.testing.Entries.moved;
import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.naming;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.court.rest.ReplayJson.State;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class ProjectResourceTest {

  private static final ProjectRules WAITING_IS_THEIRS =
      new ProjectRules(naming(WAITING, Party.CLIENT), List.of());

  private final SmallJira jira = new SmallJira();
  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final Jobs jobs = new Jobs(scheduler, null, null, null, null);
  private final ProjectResource resource =
      new ProjectResource(
          jira.access(),
          jira.rules(),
          new RulesBody(
              jira.rules(),
              new KnownStatuses(jira.statuses(), jira.rules(), jira.openTurns(), jira.histories()),
              jira.calendars(),
              EnglishTexts.texts()),
          jobs);
  private final ReplayResource replay = new ReplayResource(jira.access(), jira.replays(), jobs);

  @Test
  public void givesAProjectThatWasNeverOnEmptyRules() {
    jira.isVisitedBy(Visitor.READER);

    assertEquals(
        new CourtRulesJson(Map.of(), null, null, List.of(), false), resource.courtRules("WEB"));
    assertEquals(ReplayJson.NEVER, replay.replay("WEB"));
  }

  @Test
  public void savesRulesAndSwitchesOn() {
    Response response =
        resource.saveCourtRules("WEB", body("{\"statuses\":{\"10100\":\"CLIENT\"}}"));

    CourtRulesJson saved =
        new CourtRulesJson(Map.of("10100", Party.CLIENT), null, null, List.of(), true);
    assertEquals(202, response.getStatus());
    assertEquals(saved, response.getEntity());
    assertEquals(saved, resource.courtRules("WEB"));
  }

  @Test
  public void replacesTheWholeMap() {
    resource.saveCourtRules("WEB", body("{\"statuses\":{\"10100\":\"CLIENT\"}}"));
    resource.saveCourtRules("WEB", body("{\"statuses\":{\"10101\":\"NOBODY\"}}"));

    assertEquals(Map.of("10101", Party.NOBODY), resource.courtRules("WEB").statuses());
  }

  @Test
  public void takesTheVersionsOfTheProjectForPhases() {
    resource.saveCourtRules(
        "WEB", body("{\"targets\":[{\"party\":\"TEAM\",\"phase\":10200,\"days\":2}]}"));

    assertEquals(
        List.of(
            new CourtRulesJson.TargetJson(SmallJira.VERSION_ID, Party.TEAM, null, null, 2L, null)),
        resource.courtRules("WEB").targets());
  }

  @Test
  public void takesAStatusThatOnlyTheHistoryOfTheProjectKnows() {
    jira.issue("WEB-1", "09:00", OPEN, moved("10:00", FORGOTTEN, OPEN));

    resource.saveCourtRules("WEB", body("{\"statuses\":{\"999\":\"TEAM\"}}"));

    assertEquals(Map.of("999", Party.TEAM), resource.courtRules("WEB").statuses());
  }

  /** Statuses and versions may be deleted after rules have named them. */
  @Test
  public void takesBackWhatItGaveOutWhateverWasDeletedSince() {
    Target.Scope deleted = new Target.Scope(404L, Party.CLIENT, null, null);
    ProjectRules saved =
        new ProjectRules(
            naming(FORGOTTEN, Party.CLIENT),
            List.of(new Target(deleted, new Allowance(3, Allowance.Unit.WORKING_DAYS))));
    jira.rules().save(PROJECT_ID, saved);

    resource.saveCourtRules("WEB", body(json(resource.courtRules("WEB"))));

    ProjectRules now = jira.rules().rulesOf(PROJECT_ID);
    assertEquals(new ProjectRules(saved.court(), saved.calendars(), saved.targets(), 2), now);
  }

  @Test
  public void hasTheReplayRunningWhenItHasSaved() throws SchedulerServiceException {
    resource.saveCourtRules("WEB", body("{}"));

    assertEquals(new ReplayJson(State.RUNNING, 0, 0), replay.replay("WEB"));
    verify(scheduler).scheduleJob(any(), any());
  }

  @Test
  public void savesAllTheSameWhereNothingCanBeScheduled() throws SchedulerServiceException {
    doThrow(new SchedulerServiceException("full")).when(scheduler).scheduleJob(any(), any());

    assertEquals(202, resource.saveCourtRules("WEB", body("{}")).getStatus());
    assertEquals(State.RUNNING, replay.replay("WEB").state());
  }

  @Test
  public void cancelsAReplay() {
    resource.saveCourtRules("WEB", body("{}"));
    replay.cancel("WEB");

    assertEquals(State.CANCELLED, replay.replay("WEB").state());
  }

  @Test
  public void startsACancelledReplayAgainWithTheNextSave() {
    resource.saveCourtRules("WEB", body("{}"));
    replay.cancel("WEB");
    resource.saveCourtRules("WEB", body("{}"));

    assertEquals(State.RUNNING, replay.replay("WEB").state());
  }

  @Test
  public void goesOnWhereACancelledReplayWas() throws SchedulerServiceException {
    jira.rules().save(PROJECT_ID, WAITING_IS_THEIRS);
    Replay free = jira.replays().find(PROJECT_ID).orElseThrow();
    jira.replays().replace(free, free.counted(120).read(50, 777));
    replay.cancel("WEB");

    Response response = replay.resume("WEB");

    assertEquals(202, response.getStatus());
    assertEquals(new ReplayJson(State.RUNNING, 50, 120), response.getEntity());
    assertEquals(777, jira.replays().find(PROJECT_ID).orElseThrow().progress().lastIssue());
    verify(scheduler).scheduleJob(any(), any());
  }

  @Test
  public void leavesAReplayThatWasNotCancelledAsItIs() {
    assertEquals(ReplayJson.NEVER, replay.resume("WEB").getEntity());

    jira.rules().save(PROJECT_ID, WAITING_IS_THEIRS);
    Replay running = jira.replays().find(PROJECT_ID).orElseThrow();
    jira.replays().replace(running, running.ended(Replay.State.DONE));

    assertEquals(new ReplayJson(State.DONE, 0, 0), replay.resume("WEB").getEntity());
  }

  @Test
  public void hasNothingToCancelInAProjectThatWasNeverOn() {
    replay.cancel("WEB");

    assertEquals(ReplayJson.NEVER, replay.replay("WEB"));
  }

  @Test
  public void waitsForNothingOnceItIsOff() {
    resource.saveCourtRules("WEB", body("{}"));
    resource.switchOff("WEB");

    assertEquals(new ReplayJson(State.DONE, 0, 0), replay.replay("WEB"));
  }

  @Test
  public void switchesOffAndKeepsTheRules() {
    jira.rules().save(PROJECT_ID, WAITING_IS_THEIRS);

    resource.switchOff("WEB");

    assertFalse(resource.courtRules("WEB").on());
    assertEquals(Map.of("10100", Party.CLIENT), resource.courtRules("WEB").statuses());
  }

  @Test
  public void changesNothingWhenTheRulesAreFaulty() {
    jira.rules().save(PROJECT_ID, WAITING_IS_THEIRS);

    assertRefused(
        Kind.BAD_INPUT,
        () ->
            resource.saveCourtRules("WEB", body("{\"statuses\":{\"1\":\"TEAM\",\"x\":\"TEAM\"}}")));

    assertEquals(WAITING_IS_THEIRS.court(), jira.rules().rulesOf(PROJECT_ID).court());
  }

  @Test
  public void letsAReaderReadAndNothingElse() {
    jira.rules().save(PROJECT_ID, WAITING_IS_THEIRS);
    jira.isVisitedBy(Visitor.READER);

    assertTrue(resource.courtRules("WEB").on());
    replay.replay("WEB");
    assertRefused(Kind.NOT_ALLOWED, () -> resource.saveCourtRules("WEB", body("{}")));
    assertRefused(Kind.NOT_ALLOWED, () -> resource.switchOff("WEB"));
    assertRefused(Kind.NOT_ALLOWED, () -> replay.cancel("WEB"));
    assertRefused(Kind.NOT_ALLOWED, () -> replay.resume("WEB"));
    assertEquals(WAITING_IS_THEIRS.court(), jira.rules().rulesOf(PROJECT_ID).court());
  }

  @Test
  public void tellsAStrangerInEveryMethodThatThereIsNoSuchProject() {
    jira.rules().save(PROJECT_ID, WAITING_IS_THEIRS);
    jira.isVisitedBy(Visitor.STRANGER);

    assertNotFoundInEveryMethod("WEB");
    assertEquals(WAITING_IS_THEIRS.court(), jira.rules().rulesOf(PROJECT_ID).court());
  }

  @Test
  public void tellsEverybodyThatAProjectIsMissing() {
    assertNotFoundInEveryMethod("NONE");
  }

  /** Even that a body is broken would tell a stranger that there is a project. */
  @Test
  public void looksAtPermissionsBeforeItReadsTheBody() {
    jira.isVisitedBy(Visitor.STRANGER);
    assertRefused(Kind.NOT_FOUND, () -> resource.saveCourtRules("WEB", body("broken")));

    jira.isVisitedBy(Visitor.READER);
    assertRefused(Kind.NOT_ALLOWED, () -> resource.saveCourtRules("WEB", body("broken")));
  }

  @Test
  public void letsAdministratorsOfJiraSetUpAProjectThatTheyMayBrowse() {
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR);
    resource.saveCourtRules("WEB", body("{}"));
    replay.cancel("WEB");
    assertTrue(resource.courtRules("WEB").on());

    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE);
    assertNotFoundInEveryMethod("WEB");
  }

  private void assertNotFoundInEveryMethod(String key) {
    assertRefused(Kind.NOT_FOUND, () -> resource.courtRules(key));
    assertRefused(Kind.NOT_FOUND, () -> resource.saveCourtRules(key, body("{}")));
    assertRefused(Kind.NOT_FOUND, () -> resource.switchOff(key));
    assertRefused(Kind.NOT_FOUND, () -> replay.replay(key));
    assertRefused(Kind.NOT_FOUND, () -> replay.cancel(key));
    assertRefused(Kind.NOT_FOUND, () -> replay.resume(key));
  }

  private static void assertRefused(Kind kind, ThrowingRunnable request) {
    assertEquals(kind, assertThrows(Refusal.class, request).kind());
  }

  private static String json(CourtRulesJson rules) {
    try {
      return new ObjectMapper().writeValueAsString(rules);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream body(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
