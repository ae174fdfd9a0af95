package org.ballincourt.court.job;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.check.Check.Details;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.Progress;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.settings.Pace;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.junit.Before;
import org.junit.Test;

public class CheckJobTest {

  private static final int FOUR_WEEKS = 28;

  private final SmallJira jira = new SmallJira();
  private final HandClock clock = new HandClock("2026-03-02T03:00:00Z");
  private final RecordedRefresh refresh = new RecordedRefresh(jira);
  private final RecordedTurns turns = new RecordedTurns();
  private final FixedTurns kept = new FixedTurns();
  private final CheckStore checks = new CheckStore(new RowsInMemory());
  private final FixedSearch search = new FixedSearch();
  private final ClusterLock lock = mock(ClusterLock.class);
  private final CheckJob job =
      new CheckJob(
          new CheckRound(
              new ProjectCheck(jira.rules(), jira.replays(), turns, kept),
              new IssuesToRead(jira.histories(), kept, search, clock),
              new SteadyRefresh(refresh, new RecordedJoint(), () -> Pace.USUAL, clock, time -> {}),
              checks,
              clock),
          name -> lock);

  @Before
  public void hasSixtyIssues() {
    when(lock.tryLock()).thenReturn(true);
    LongStream.rangeClosed(1, 60).forEach(id -> jira.issue("WEB-" + id, "09:00", Lives.OPEN));
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));
  }

  @Test
  public void looksAtEachIssueOnceInFourWeeks() {
    for (int night = 0; night < FOUR_WEEKS; night++) {
      run();
      clock.advance(Duration.ofDays(1));
    }

    assertEquals(
        LongStream.rangeClosed(1, 60).boxed().toList(),
        refresh.thorough.stream().sorted().toList());
  }

  @Test
  public void looksAtWhatJiraHasChangedSinceTheLastCheckBegan() {
    run();
    clock.advance(Duration.ofDays(1));
    refresh.thorough.clear();
    search.finds(7L);
    run();

    assertTrue(refresh.thorough.contains(7L));
    assertEquals(Duration.ofDays(1).plusMinutes(30), search.windows.get(1));
  }

  @Test
  public void looksFourWeeksBackWhereThereWasNoCheckOrTheClockWasPutBack() {
    run();
    clock.advance(Duration.ofDays(-1));
    run();

    Duration fourWeeks = Duration.ofDays(FOUR_WEEKS).plusMinutes(30);
    assertEquals(List.of(fourWeeks, fourWeeks), search.windows);
  }

  @Test
  public void looksOnceMoreAtWhatWasChangedWhereAnIssueCouldNotBeRead() {
    run();
    Instant first = clock.instant();
    clock.advance(Duration.ofDays(1));
    search.finds(7L);
    refresh.failsAt(7);
    run();

    assertEquals(first, checks.last().orElseThrow().seenUntil());
  }

  @Test
  public void looksAtTheIssuesOfTheNightAlsoWhereJiraCannotSearch() {
    run();
    Instant first = clock.instant();
    List<Long> ofTheNight = List.copyOf(refresh.thorough);
    clock.advance(Duration.ofDays(FOUR_WEEKS));
    refresh.thorough.clear();
    search.fails();
    run();

    assertEquals(ofTheNight, refresh.thorough);
    assertEquals(first, checks.last().orElseThrow().seenUntil());
    assertEquals("Search: the index is away", checks.last().orElseThrow().details().failure());
  }

  @Test
  public void doesNothingWhileAnotherCheckIsGoingOn() {
    when(lock.tryLock()).thenReturn(false);
    run();

    assertEquals(List.of(), refresh.thorough);
    verify(lock, never()).unlock();
  }

  @Test
  public void letsOthersCheckAfterwards() {
    run();

    verify(lock).unlock();
  }

  @Test
  public void tellsWhatItHealed() {
    run();
    int checked = refresh.thorough.size();
    long wrong = refresh.thorough.get(0);
    refresh.finds(wrong);
    run();

    Details details = new Details(List.of(wrong), 0, 0, null);
    assertEquals(
        Optional.of(new Check(clock.instant(), checked, 1, clock.instant(), details)),
        checks.last());
  }

  @Test
  public void leavesAProjectThatIsOffAlone() {
    jira.rules().switchOff(PROJECT_ID);
    run();

    assertEquals(List.of(), refresh.thorough);
    assertEquals(Optional.of(new Check(clock.instant(), 0, 0, clock.instant())), checks.last());
  }

  @Test
  public void triesAReplayThatFailedOnceMore() {
    end(State.FAILED);
    run();

    assertEquals(State.RUNNING, replay().state());
    assertEquals(Progress.NONE, replay().progress());
  }

  @Test
  public void leavesAReplayThatWasCancelledAlone() {
    end(State.CANCELLED);
    run();

    assertEquals(State.CANCELLED, replay().state());
  }

  /** A refresh under way may have written them after the deletion. */
  @Test
  public void deletesTheTurnsOfProjectsThatAreOffOrGone() {
    long gone = PROJECT_ID + 1;
    kept.keep(PROJECT_ID, 1L, 2L);
    kept.keep(gone, 90L, 91L);
    jira.rules().switchOff(PROJECT_ID);
    run();

    assertEquals(List.of(PROJECT_ID, gone), turns.deletedProjects);
    assertEquals(4, checks.last().orElseThrow().healed());
    assertEquals(4, checks.last().orElseThrow().details().leftovers());
  }

  @Test
  public void keepsTheTurnsOfAProjectThatIsOn() {
    kept.keep(PROJECT_ID, 1L, 2L);
    run();

    assertEquals(List.of(), turns.deletedProjects);
  }

  @Test
  public void readsAProjectAgainThatIsSwitchedOnWhileItsTurnsAreDeleted() {
    kept.keep(PROJECT_ID, 1L, 2L);
    jira.rules().switchOff(PROJECT_ID);
    turns.atDeletion(this::switchOnAndRead);
    run();

    assertEquals(State.RUNNING, replay().state());
  }

  private void switchOnAndRead() {
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));
    end(State.DONE);
  }

  private void end(State end) {
    jira.replays().replace(replay(), replay().ended(end));
  }

  private Replay replay() {
    return jira.replays().find(PROJECT_ID).orElseThrow();
  }

  @Test
  public void looksEveryNightAtTurnsOfIssuesThatAreNotInTheProject() {
    kept.keep(PROJECT_ID, 1L, 2L, 999L);
    refresh.finds(999);
    run();

    assertTrue(refresh.thorough.contains(999L));
    assertEquals(1, checks.last().orElseThrow().healed());
  }

  @Test
  public void goesOnAfterAnIssueThatCannotBeRead() {
    run();
    int checked = refresh.thorough.size();
    refresh.failsAt(refresh.thorough.get(0));
    refresh.thorough.clear();
    run();

    assertEquals(checked, refresh.thorough.size());
    assertEquals(0, checks.last().orElseThrow().healed());
    assertEquals(1, checks.last().orElseThrow().details().failed());
    assertTrue(checks.last().orElseThrow().details().failure().endsWith(": no such status"));
  }

  @Test
  public void doesNotCallItACheckWhereThePluginStopped() {
    job.stop();
    run();

    assertEquals(Optional.empty(), checks.last());
  }

  private void run() {
    assertNull(job.runJob(null).getMessage());
  }
}
