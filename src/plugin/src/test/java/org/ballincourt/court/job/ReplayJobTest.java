package org.ballincourt.court.job;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.Progress;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.settings.Pace;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class ReplayJobTest {

  private static final ProjectRules RULES = new ProjectRules(Lives.NO_NAMES, List.of());

  private final SmallJira jira = new SmallJira();
  private final HandClock clock = new HandClock("2026-03-02T09:00:00Z");
  private final RecordedRefresh refresh = new RecordedRefresh(jira);
  private final RecordedJoint joint = new RecordedJoint();
  private final RecordedTurns turns = new RecordedTurns();
  private final FixedTurns kept = new FixedTurns();
  private final FixedSearch search = new FixedSearch();
  private final ReplayJob job = node();

  /** One more node of the cluster. */
  private ReplayJob node() {
    SteadyRefresh steady = new SteadyRefresh(refresh, joint, () -> Pace.USUAL, clock, time -> {});
    return new ReplayJob(
        jira.replays(),
        new ReplayWork(
            new IssuesToRead(jira.histories(), kept, search, clock), steady, turns, clock));
  }

  @Test
  public void readsAllIssuesOfTheProjectInOrder() {
    List.of(3, 120, 7).forEach(id -> jira.issue("WEB-" + id, "09:00", Lives.OPEN));
    jira.rules().save(PROJECT_ID, RULES);

    run(job);

    assertEquals(List.of(3L, 7L, 120L), refresh.thorough);
    assertEquals(State.DONE, replay().state());
    assertEquals(new Progress(120, 3, 3), replay().progress());
  }

  @Test
  public void readsAlsoIssuesThatNobodyHeardHaveGone() {
    hasIssues(2);
    kept.keep(PROJECT_ID, 2L, 77L);
    jira.rules().save(PROJECT_ID, RULES);

    run(job);

    assertEquals(List.of(1L, 2L, 77L), refresh.thorough);
  }

  @Test
  public void readsAfterAStartWhatWasChangedAndWhatIsNotWhereItsRowsSay() {
    hasIssues(5);
    kept.keep(PROJECT_ID, 1L, 2L, 4L, 77L);
    search.finds(2L);
    jira.rules().save(PROJECT_ID, RULES);
    run(job);
    refresh.thorough.clear();
    jira.replays().wantAfterStart(PROJECT_ID, 1, clock.instant());
    clock.advance(Duration.ofHours(2));

    run(job);

    assertEquals(List.of(2L, 3L, 5L, 77L), refresh.thorough);
    assertEquals(List.of(Duration.ofMinutes(150)), search.windows);
    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void readsEverythingAfterAStartWhereTheLastCheckIsFourWeeksOldOrComesLater() {
    hasIssues(3);
    kept.keep(PROJECT_ID, 1L, 2L, 3L);
    jira.rules().save(PROJECT_ID, RULES);
    run(job);
    for (int days : List.of(28, -1)) {
      refresh.thorough.clear();
      jira.replays().wantAfterStart(PROJECT_ID, 1, clock.instant());
      clock.advance(Duration.ofDays(days));
      run(job);
      assertEquals(List.of(1L, 2L, 3L), refresh.thorough);
    }
    assertEquals(List.of(), search.windows);
  }

  @Test
  public void doesNothingThatNobodyAskedFor() {
    hasIssues(3);

    run(job);

    assertEquals(List.of(), refresh.thorough);
  }

  @Test
  public void isDoneAtOnceWithAnEmptyProject() {
    jira.rules().save(PROJECT_ID, RULES);

    run(job);

    assertEquals(State.DONE, replay().state());
    assertEquals(new Progress(0, 0, 0), replay().progress());
  }

  @Test
  public void tellsHowFarItIsAfterEachChunk() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(101, () -> assertEquals(new Progress(100, 100, 120), replay().progress()));

    run(job);

    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void tellsHowFarItIsAlsoWhereIssuesTakeLong() {
    hasIssues(3);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(1, () -> clock.advance(Duration.ofSeconds(30)));
    refresh.at(2, () -> assertEquals(new Progress(1, 1, 3), replay().progress()));

    run(job);

    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void readsAChunkAtOnceWhereNothingIsOutOfTheOrdinary() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    joint.able();

    run(job);

    assertEquals(List.of(ids(1, 50), ids(51, 100), ids(101, 120)), joint.chunks);
    assertEquals(List.of(), refresh.thorough);
    assertEquals(new Progress(120, 120, 120), replay().progress());
  }

  @Test
  public void readsOneByOneWhatCannotBeReadAtOnceAndTellsWhichIssueItIs() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    joint.able().at(51, () -> joint.unable());
    refresh.failsAt(75);

    run(job);

    assertEquals(ids(51, 75), refresh.thorough);
    assertEquals("Issue 75: no such status", replay().failure());
    assertEquals(new Progress(50, 50, 120), replay().progress());
  }

  @Test
  public void tellsHowFarItIsAlsoWhereIssuesThatAreReadAtOnceTakeLong() {
    hasIssues(4);
    jira.rules().save(PROJECT_ID, RULES);
    joint
        .able()
        .at(2, () -> clock.advance(Duration.ofSeconds(21)))
        .at(3, () -> assertEquals(new Progress(2, 2, 4), replay().progress()));

    run(job);

    assertEquals(List.of(List.of(1L, 2L), List.of(3L, 4L)), joint.chunks);
    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void goesOnWhereAKilledNodeWasOnceItsLeaseHasRunOut() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    killAt(75);

    run(node());
    assertEquals("the lease still runs", 75, refresh.thorough.size());

    clock.advance(ReplayWork.LEASE.plusMillis(1));
    refresh.thorough.clear();
    run(node());
    assertEquals(ids(51, 120), refresh.thorough);
    assertEquals(new Progress(120, 120, 120), replay().progress());
  }

  @Test
  public void startsOverForRulesThatAreSavedWhileItReads() {
    hasIssues(60);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(55, () -> jira.rules().save(PROJECT_ID, RULES));

    run(job);

    assertEquals(120, refresh.thorough.size());
    assertEquals(State.DONE, replay().state());
    assertEquals(2, replay().wanted());
    assertEquals(new Progress(60, 60, 60), replay().progress());
  }

  @Test
  public void stopsAfterTheChunkInWhichItIsCancelled() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(60, () -> jira.replays().cancel(PROJECT_ID));

    run(job);

    assertEquals(ids(1, 100), refresh.thorough);
    assertEquals(State.CANCELLED, replay().state());
  }

  @Test
  public void readsTheRestOnceItIsResumed() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(60, () -> jira.replays().cancel(PROJECT_ID));
    run(job);
    refresh.thorough.clear();
    jira.replays().resume(PROJECT_ID);

    run(job);

    assertEquals(
        "the chunk in which it was cancelled is read again", ids(51, 120), refresh.thorough);
    assertEquals(new Progress(120, 120, 120), replay().progress());
    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void leavesTheRestToTheNodeThatTookOver() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(
        60,
        () -> {
          clock.advance(ReplayWork.LEASE.plusMillis(1));
          run(node());
        });

    run(job);

    assertEquals(
        "each but those of the chunk that took too long", 120 + 10, refresh.thorough.size());
    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void isNotHeldUpByAnotherNodeThatIsAtIt() {
    hasIssues(60);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(30, () -> run(node()));

    run(job);

    assertEquals(ids(1, 60), refresh.thorough);
  }

  @Test
  public void failsWithTheIssueThatCannotBeReadAndWhy() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.failsAt(75);

    run(job);

    assertEquals(State.FAILED, replay().state());
    assertEquals("Issue 75: no such status", replay().failure());
    assertEquals(new Progress(50, 50, 120), replay().progress());
  }

  @Test
  public void forgetsTheFailureWhenItIsAskedForAgain() {
    hasIssues(3);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.failsAt(2);
    run(job);
    jira.rules().save(PROJECT_ID, RULES);

    run(job);

    assertEquals(State.DONE, replay().state());
    assertNull(replay().failure());
  }

  @Test
  public void deletesTheTurnsOfAProjectThatWasSwitchedOff() {
    hasIssues(3);
    jira.rules().save(PROJECT_ID, RULES);
    jira.rules().switchOff(PROJECT_ID);

    run(job);

    assertEquals(List.of(PROJECT_ID), turns.deletedProjects);
    assertEquals(List.of(), refresh.thorough);
    assertEquals(State.DONE, replay().state());
  }

  @Test
  public void deletesTheTurnsOfAProjectThatIsSwitchedOffWhileItReads() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(60, () -> jira.rules().switchOff(PROJECT_ID));

    run(job);

    assertEquals(ids(1, 100), refresh.thorough);
    assertEquals(List.of(PROJECT_ID), turns.deletedProjects);
  }

  @Test
  public void letsASmallProjectPassALargeOne() {
    hasIssues(200);
    long empty = PROJECT_ID + 1;
    jira.rules().save(PROJECT_ID, RULES);
    refresh
        .at(10, () -> jira.rules().save(empty, RULES))
        .at(199, () -> assertEquals(State.DONE, stateOf(empty)));

    run(job);

    assertEquals(State.DONE, stateOf(PROJECT_ID));
  }

  @Test
  public void letsGoWhenThePluginStops() {
    hasIssues(120);
    jira.rules().save(PROJECT_ID, RULES);
    refresh.at(30, job::stop);

    run(job);

    assertEquals(ids(1, 50), refresh.thorough);
    assertEquals(State.RUNNING, replay().state());
  }

  private void killAt(long issueId) {
    refresh.at(
        issueId,
        () -> {
          throw new AssertionError("killed");
        });
    assertThrows(AssertionError.class, () -> run(job));
  }

  private void hasIssues(int count) {
    ids(1, count).forEach(id -> jira.issue("WEB-" + id, "09:00", Lives.OPEN));
  }

  private static List<Long> ids(int first, int last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  private static void run(ReplayJob job) {
    assertNull(job.runJob(null).getMessage());
  }

  private Replay replay() {
    return jira.replays().find(PROJECT_ID).orElseThrow();
  }

  private State stateOf(long projectId) {
    return jira.replays().find(projectId).orElseThrow().state();
  }
}
