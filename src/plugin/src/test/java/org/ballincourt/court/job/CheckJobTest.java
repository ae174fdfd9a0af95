package org.ballincourt.court.job;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballincourt.court.store.Check;
import org.ballincourt.court.store.CheckStore;
import org.ballincourt.court.store.ProjectRules;
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
  private final CheckStore checks = new CheckStore(new RowsInMemory());
  private final CheckJob job =
      new CheckJob(
          jira.rules(),
          new ProjectIssues(jira.histories(), turns),
          new SteadyRefresh(refresh, clock, time -> {}),
          checks,
          clock);

  @Before
  public void hasSixtyIssues() {
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
  public void looksAlsoAtIssuesThatNobodyHeardHaveGone() {
    turns.issues.add(77L);
    for (int night = 0; night < FOUR_WEEKS; night++) {
      run();
      clock.advance(Duration.ofDays(1));
    }

    assertTrue(refresh.thorough.contains(77L));
  }

  @Test
  public void tellsWhatItHealed() {
    run();
    int checked = refresh.thorough.size();
    refresh.finds(refresh.thorough.get(0));
    run();

    assertEquals(Optional.of(new Check(clock.instant(), checked, 1)), checks.last());
  }

  @Test
  public void leavesAProjectThatIsOffAlone() {
    jira.rules().switchOff(PROJECT_ID);
    run();

    assertEquals(List.of(), refresh.thorough);
    assertEquals(Optional.of(new Check(clock.instant(), 0, 0)), checks.last());
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
