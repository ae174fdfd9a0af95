package org.ballincourt.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Jira's scheduler: jobs may be scheduled and run by hand at any time; {@link Beat} starts those
 * that are due.
 */
public final class Scheduler implements SchedulerService {
  private final Clock clock;
  private final Runners runners;
  private final Map<RunMode, Jobs> jobs;

  /**
   * @param clock by which jobs are due
   * @param sql of the database that the cluster shares
   */
  public Scheduler(Clock clock, JdbcClient sql) {
    this.clock = clock;
    this.runners = new Runners(clock);
    this.jobs =
        Map.of(
            RunMode.RUN_ONCE_PER_CLUSTER, new ClusterJobs(sql),
            RunMode.RUN_LOCALLY, new LocalJobs());
  }

  @Override
  public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
    runners.add(key, runner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key);
  }

  @Override
  public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
    Job job = job(id, config);
    if (job.interval().isNegative()) {
      throw new SchedulerServiceException("The interval of the job " + id + " is negative");
    }
    unscheduleOther(id, config.getRunMode());
    jobs.get(config.getRunMode()).put(job);
  }

  private Job job(JobId id, JobConfig config) {
    IntervalScheduleInfo schedule = config.getSchedule().getIntervalScheduleInfo();
    return new Job(
        id.toString(),
        config.getJobRunnerKey().toString(),
        Duration.ofMillis(schedule.getIntervalInMillis()),
        firstRun(schedule));
  }

  private Instant firstRun(IntervalScheduleInfo schedule) {
    return Optional.ofNullable(schedule.getFirstRunTime())
        .map(date -> Instant.ofEpochMilli(date.getTime()))
        .orElseGet(clock::instant);
  }

  private void unscheduleOther(JobId id, RunMode kept) {
    jobs.forEach(
        (mode, stored) -> {
          if (mode != kept) {
            stored.remove(id.toString());
          }
        });
  }

  @Override
  public void unscheduleJob(JobId id) {
    jobs.values().forEach(stored -> stored.remove(id.toString()));
  }

  /** Those of this node and those of the cluster. */
  public List<Job> all() {
    return jobs.values().stream().flatMap(stored -> stored.all().stream()).toList();
  }

  /** Runs the job now, on this thread and whatever its schedule; empty where there is none. */
  public Optional<Outcome> run(String id) {
    return all().stream().filter(job -> job.id().equals(id)).findFirst().map(runners::runWhenFree);
  }

  /** Takes what is due; whoever gets a run has to run it. */
  List<Runnable> takeDue() {
    Instant now = clock.instant();
    return jobs.values().stream().flatMap(stored -> takeDue(stored, now)).toList();
  }

  private Stream<Runnable> takeDue(Jobs stored, Instant now) {
    return stored.all().stream()
        .filter(job -> !job.nextRun().isAfter(now))
        .filter(job -> stored.take(job, now))
        .map(job -> () -> runners.runIfFree(job));
  }

  /** The runners that are registered and whose class came from that loader, by key. */
  public List<String> runnersFrom(ClassLoader loader) {
    return runners.from(loader);
  }
}
