package org.ballincourt.host.schedule;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ballincourt.host.database.HostClock;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class BeatTest {
  private static final JobRunnerKey KEY = JobRunnerKey.of("check");

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private final Semaphore runs = new Semaphore(0);
  private HostClock clock;
  private Scheduler scheduler;
  private Beat beat;

  @Before
  public void start() {
    clock = new HostClock(new HostSettings(database.get().sql()));
    scheduler = new Scheduler(clock, database.get().sql());
    scheduler.registerJobRunner(
        KEY,
        request -> {
          runs.release();
          return JobRunnerResponse.success();
        });
    beat = Beat.start(scheduler);
    clock.watch(beat::wake);
  }

  @After
  public void stop() {
    beat.close();
  }

  private void scheduleIn(Duration wait) throws Exception {
    Date first = Date.from(clock.instant().plus(wait));
    JobConfig config =
        JobConfig.forJobRunnerKey(KEY)
            .withSchedule(Schedule.forInterval(Duration.ofDays(1).toMillis(), first));
    scheduler.scheduleJob(JobId.of("daily"), config);
  }

  private void awaitARun() throws InterruptedException {
    assertTrue("no run", runs.tryAcquire(30, TimeUnit.SECONDS));
  }

  @Test
  public void advancingTheClockRunsWhatIsDueThen() throws Exception {
    scheduleIn(Duration.ofHours(5));
    clock.advance(Duration.ofHours(6));
    awaitARun();
    clock.advance(Duration.ofDays(1));
    awaitARun();
  }

  @Test
  public void nothingStartsAfterTheEnd() throws Exception {
    beat.close();
    scheduleIn(Duration.ZERO);
    clock.advance(Duration.ofDays(1));
    assertEquals(0, runs.availablePermits());
  }
}
