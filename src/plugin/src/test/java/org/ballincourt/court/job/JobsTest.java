package org.ballincourt.court.job;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class JobsTest {

  private static final String REPLAY = "org.ballincourt:court-replay";
  private static final String CHECK = "org.ballincourt:court-check";
  private static final ProjectRules RULES = new ProjectRules(Lives.NO_NAMES, List.of());

  private final SmallJira jira = new SmallJira();
  private final HandClock clock = new HandClock("2026-03-02T09:00:00Z");
  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final ReplayJob replays = new ReplayJob(jira.replays(), null);
  private final CheckJob check = new CheckJob(new CheckRound(null, null, null, null, null), null);
  private final CheckStore checks = new CheckStore(new RowsInMemory());
  private final Jobs jobs =
      new Jobs(scheduler, replays, check, new CatchUp(jira.rules(), jira.replays(), checks), clock);

  @Test
  public void looksForReplaysEveryMinuteFromNowOn() throws SchedulerServiceException {
    jobs.onStart();

    verify(scheduler).registerJobRunner(JobRunnerKey.of(REPLAY), replays);
    IntervalScheduleInfo schedule = scheduled(REPLAY);
    assertEquals(null, schedule.getFirstRunTime());
    assertEquals(Duration.ofMinutes(1).toMillis(), schedule.getIntervalInMillis());
  }

  @Test
  public void checksEveryNight() throws SchedulerServiceException {
    jobs.onStart();

    verify(scheduler).registerJobRunner(JobRunnerKey.of(CHECK), check);
    IntervalScheduleInfo schedule = scheduled(CHECK);
    assertEquals(Instant.parse("2026-03-03T03:00:00Z"), schedule.getFirstRunTime().toInstant());
    assertEquals(Duration.ofDays(1).toMillis(), schedule.getIntervalInMillis());
  }

  @Test
  public void checksInTheSameNightWhenItStartsBeforeThree() throws SchedulerServiceException {
    clock.advance(Duration.ofHours(-8));
    jobs.onStart();

    assertEquals(
        Instant.parse("2026-03-02T03:00:00Z"), scheduled(CHECK).getFirstRunTime().toInstant());
  }

  @Test
  public void readsTheHistoryOfEachProjectThatIsOnAfterAStart() {
    jira.rules().save(PROJECT_ID, RULES);
    Replay running = jira.replays().find(PROJECT_ID).orElseThrow();
    jira.replays().replace(running, running.ended(State.DONE));
    jira.rules().save(PROJECT_ID + 1, RULES);
    jira.rules().switchOff(PROJECT_ID + 1);

    jobs.onStart();

    assertEquals(Optional.of(State.RUNNING), stateOf(PROJECT_ID));
    assertEquals(Replay.EVERYTHING, readSince());
    assertEquals(Optional.of(State.CLEARING), stateOf(PROJECT_ID + 1));
    assertEquals(Optional.empty(), stateOf(PROJECT_ID + 2));
  }

  private Instant readSince() {
    return jira.replays().find(PROJECT_ID).orElseThrow().since();
  }

  private void ended(State end) {
    Replay replay = jira.replays().find(PROJECT_ID).orElseThrow();
    jira.replays().replace(replay, replay.ended(end));
  }

  @Test
  public void readsNoMoreThanWhatWasChangedSinceTheLastCheck() {
    Instant seen = clock.instant();
    jira.rules().save(PROJECT_ID, RULES);
    ended(State.DONE);
    checks.save(new Check(seen, 1, 0, seen));
    jobs.onStart();

    assertEquals(Optional.of(State.RUNNING), stateOf(PROJECT_ID));
    assertEquals(seen, readSince());
  }

  /** It was not over when the node was killed. */
  @Test
  public void beginsThatOnceMoreFromWhereItBeganBefore() {
    Instant seen = clock.instant();
    jira.rules().save(PROJECT_ID, RULES);
    ended(State.DONE);
    checks.save(new Check(seen, 1, 0, seen));
    jobs.onStart();
    checks.save(new Check(seen, 1, 0, seen.plusSeconds(60)));
    jobs.onStart();

    assertEquals(seen, readSince());
  }

  @Test
  public void readsEverythingWhereThatWasNotOver() {
    jira.rules().save(PROJECT_ID, RULES);
    checks.save(new Check(clock.instant(), 1, 0, clock.instant()));
    jobs.onStart();
    assertEquals(Replay.EVERYTHING, readSince());

    ended(State.FAILED);
    jobs.onStart();
    assertEquals(Replay.EVERYTHING, readSince());
  }

  @Test
  public void takesItsRunnersBackAndLeavesTheScheduleToTheCluster() {
    jobs.onStop();

    verify(scheduler).unregisterJobRunner(JobRunnerKey.of(REPLAY));
    verify(scheduler).unregisterJobRunner(JobRunnerKey.of(CHECK));
    verify(scheduler, never()).unscheduleJob(any());
  }

  @Test
  public void takesItsRunnersBackWhereJiraDidNotSayThatItStops() {
    jobs.destroy();

    verify(scheduler).unregisterJobRunner(JobRunnerKey.of(REPLAY));
  }

  @Test
  public void checksOnceAtOnceWhenItIsAskedTo() throws SchedulerServiceException {
    jobs.checkNow();

    IntervalScheduleInfo schedule = scheduled(CHECK + "-now", CHECK);
    assertEquals(null, schedule.getFirstRunTime());
    assertEquals(0, schedule.getIntervalInMillis());
  }

  private IntervalScheduleInfo scheduled(String job) throws SchedulerServiceException {
    return scheduled(job, job);
  }

  private IntervalScheduleInfo scheduled(String job, String runner)
      throws SchedulerServiceException {
    ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
    verify(scheduler).scheduleJob(eq(JobId.of(job)), config.capture());
    assertEquals(JobRunnerKey.of(runner), config.getValue().getJobRunnerKey());
    assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, config.getValue().getRunMode());
    return config.getValue().getSchedule().getIntervalScheduleInfo();
  }

  private Optional<State> stateOf(long projectId) {
    return jira.replays().find(projectId).map(Replay::state);
  }
}
