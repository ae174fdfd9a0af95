package org.ballincourt.court.job;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

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
  private final CheckStore checks = new CheckStore(new RowsInMemory());
  private final CheckJob job =
      new CheckJob(
          jira.rules(),
          jira.histories(),
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
        LongStream.rangeClosed(1, 60).boxed().toList(), refresh.issues.stream().sorted().toList());
  }

  @Test
  public void tellsWhatItHealed() {
    run();
    int checked = refresh.issues.size();
    refresh.finds(refresh.issues.get(0));
    run();

    assertEquals(Optional.of(new Check(clock.instant(), checked, 1)), checks.last());
  }

  @Test
  public void leavesAProjectThatIsOffAlone() {
    jira.rules().switchOff(PROJECT_ID);
    run();

    assertEquals(List.of(), refresh.issues);
    assertEquals(Optional.of(new Check(clock.instant(), 0, 0)), checks.last());
  }

  @Test
  public void goesOnAfterAnIssueThatCannotBeRead() {
    run();
    int checked = refresh.issues.size();
    refresh.failsAt(refresh.issues.get(0));
    refresh.issues.clear();
    run();

    assertEquals(checked, refresh.issues.size());
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
