package org.ballincourt.host.schedule;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.ballincourt.host.database.HostClock;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class SchedulerTest {
  private static final JobId NIGHTLY = JobId.of("nightly");
  private static final JobRunnerKey CHECK = JobRunnerKey.of("check");

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private final List<String> runs = new ArrayList<>();
  private HostClock clock;
  private Scheduler first;
  private Scheduler second;

  /** Two nodes on one database. */
  @Before
  public void startNodes() {
    clock = new HostClock(new HostSettings(database.get().sql()));
    first = node("first");
    second = node("second");
  }

  private Scheduler node(String name) {
    Scheduler node = new Scheduler(clock, database.get().sql());
    node.registerJobRunner(
        CHECK,
        request -> {
          runs.add(name);
          return JobRunnerResponse.success();
        });
    return node;
  }

  private static JobConfig daily(RunMode mode, Date firstRun) {
    return JobConfig.forJobRunnerKey(CHECK)
        .withRunMode(mode)
        .withSchedule(Schedule.forInterval(Duration.ofDays(1).toMillis(), firstRun));
  }

  private void look() {
    first.takeDue().forEach(Runnable::run);
    second.takeDue().forEach(Runnable::run);
  }

  @Test
  public void aJobWithoutAFirstTimeRunsAtOnceAndThenAtItsInterval() throws Exception {
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    look();
    assertEquals(List.of("first"), runs);
    look();
    assertEquals(1, runs.size());
    clock.advance(Duration.ofDays(1));
    look();
    assertEquals(List.of("first", "first"), runs);
  }

  @Test
  public void aJobWaitsForItsFirstTimeOnTheHostsClock() throws Exception {
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, Date.from(tomorrow)));
    look();
    assertTrue(runs.isEmpty());
    clock.set(tomorrow);
    look();
    assertEquals(1, runs.size());
  }

  @Test
  public void aLocalJobRunsOnEachNodeThatScheduledIt() throws Exception {
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    second.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    look();
    assertEquals(List.of("first", "second"), runs);
  }

  @Test
  public void aJobOfTheClusterRunsOnOneNode() throws Exception {
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, null));
    second.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, null));
    look();
    look();
    assertEquals(1, runs.size());
  }

  @Test
  public void ofTwoNodesThatSeeTheSameJobDueOneGetsIt() {
    Jobs rows = new ClusterJobs(database.get().sql());
    Job seen = new Job("nightly", "check", Duration.ofDays(1), clock.instant());
    rows.put(seen);
    assertTrue(rows.take(seen, clock.instant()));
    assertFalse(rows.take(seen, clock.instant()));
  }

  @Test
  public void aJobOfTheClusterOutlivesItsNodeAndALocalOneDoesNot() throws Exception {
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, null));
    first.scheduleJob(JobId.of("local"), daily(RunMode.RUN_LOCALLY, null));
    assertEquals(2, first.all().size());
    assertEquals("nightly", node("restarted").all().get(0).id());
    assertEquals(1, node("restarted").all().size());
  }

  @Test
  public void aJobWithoutAnIntervalRunsOnce() throws Exception {
    for (RunMode mode : RunMode.values()) {
      JobConfig once = JobConfig.forJobRunnerKey(CHECK).withRunMode(mode);
      first.scheduleJob(JobId.of(mode.name()), once);
    }
    look();
    assertEquals(2, runs.size());
    assertTrue(first.all().isEmpty());
  }

  @Test
  public void schedulingAgainReplacesTheJobWhereverItRan() throws Exception {
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, null));
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, new Date(0)));
    assertEquals(1, first.all().size());
    assertEquals(Instant.EPOCH, first.all().get(0).nextRun());
  }

  @Test
  public void unschedulingEndsAJob() throws Exception {
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, null));
    first.unscheduleJob(NIGHTLY);
    look();
    assertTrue(runs.isEmpty());
  }

  @Test
  public void aRunWithoutARunnerIsSkippedAndTheJobStays() throws Exception {
    first.unregisterJobRunner(CHECK);
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    look();
    assertTrue(runs.isEmpty());
    assertEquals(Outcome.Kind.UNAVAILABLE, first.run("nightly").orElseThrow().kind());
    assertEquals(1, first.all().size());
  }

  @Test
  public void aJobThatFailsStaysScheduled() throws Exception {
    first.registerJobRunner(
        CHECK,
        request -> {
          throw new IllegalStateException("no luck");
        });
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_ONCE_PER_CLUSTER, null));
    look();
    assertEquals(1, first.all().size());
    Outcome outcome = first.run("nightly").orElseThrow();
    assertEquals(Outcome.Kind.FAILED, outcome.kind());
    assertTrue(outcome.message(), outcome.message().contains("no luck"));
  }

  @Test
  public void aRunnerSaysThatItFailedAndWhy() throws Exception {
    first.registerJobRunner(CHECK, request -> JobRunnerResponse.failed("half done"));
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    assertEquals(new Outcome(Outcome.Kind.FAILED, "half done"), first.run("nightly").orElseThrow());
  }

  @Test
  public void aJobThatIsStillRunningIsNotStartedAgain() throws Exception {
    first.registerJobRunner(
        CHECK,
        request -> {
          runs.add("outer");
          clock.advance(Duration.ofDays(1));
          onAnotherThread(this::look);
          return JobRunnerResponse.success();
        });
    first.scheduleJob(NIGHTLY, daily(RunMode.RUN_LOCALLY, null));
    look();
    assertEquals(List.of("outer"), runs);
  }

  private static void onAnotherThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void refusesANegativeInterval() {
    JobConfig config =
        JobConfig.forJobRunnerKey(CHECK).withSchedule(Schedule.forInterval(-1, null));
    assertThrows(SchedulerServiceException.class, () -> first.scheduleJob(NIGHTLY, config));
  }

  @Test
  public void tellsWhoseRunnersAreRegistered() {
    assertEquals(List.of("check"), first.runnersFrom(getClass().getClassLoader()));
    assertEquals(List.of(), first.runnersFrom(null));
  }
}
