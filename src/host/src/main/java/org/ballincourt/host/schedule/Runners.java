package org.ballincourt.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runners of this node, each of which runs a job at most once at a time. */
final class Runners {
  private static final Logger LOG = LoggerFactory.getLogger(Runners.class);

  private final Clock clock;
  private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<String, Lock> busy = new ConcurrentHashMap<>();

  Runners(Clock clock) {
    this.clock = clock;
  }

  void add(JobRunnerKey key, JobRunner runner) {
    runners.put(key.toString(), runner);
  }

  void remove(JobRunnerKey key) {
    runners.remove(key.toString());
  }

  /** The keys of those whose class came from that loader, sorted. */
  List<String> from(ClassLoader loader) {
    return runners.entrySet().stream()
        .filter(entry -> entry.getValue().getClass().getClassLoader() == loader)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Runs the job unless it is running here already. */
  Outcome runIfFree(Job job) {
    Lock lock = lock(job);
    if (!lock.tryLock()) {
      return skipped(job, Outcome.Kind.ABORTED, "is running already");
    }
    return runAndRelease(job, lock);
  }

  /** Runs the job after the run that is going on. */
  Outcome runWhenFree(Job job) {
    Lock lock = lock(job);
    lock.lock();
    return runAndRelease(job, lock);
  }

  private Lock lock(Job job) {
    return busy.computeIfAbsent(job.id(), id -> new ReentrantLock());
  }

  private Outcome runAndRelease(Job job, Lock lock) {
    try {
      JobRunner runner = runners.get(job.runnerKey());
      return runner == null
          ? skipped(job, Outcome.Kind.UNAVAILABLE, "has no runner here: " + job.runnerKey())
          : run(job, runner);
    } finally {
      lock.unlock();
    }
  }

  private static Outcome skipped(Job job, Outcome.Kind kind, String reason) {
    LOG.warn("The job {} is skipped, since it {}", job.id(), reason);
    return new Outcome(kind, reason);
  }

  /** With the class loader of the runner's own class as the thread's. */
  private Outcome run(Job job, JobRunner runner) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(runner.getClass().getClassLoader());
    try {
      Date start = Date.from(clock.instant());
      return outcome(runner.runJob(() -> start));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The job {} failed", job.id(), e);
      return new Outcome(Outcome.Kind.FAILED, e.toString());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** No answer is a success. */
  private static Outcome outcome(JobRunnerResponse response) {
    return response == null || response.getMessage() == null
        ? new Outcome(Outcome.Kind.SUCCESS, "")
        : new Outcome(Outcome.Kind.FAILED, response.getMessage());
  }
}
