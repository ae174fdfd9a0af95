package org.ballincourt.host.schedule;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts what is due, a few runs at a time. It looks several times a second, since other nodes
 * schedule jobs and set the clock too.
 */
public final class Beat implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Beat.class);
  private static final int WORKERS = 4;
  private static final long MILLIS_BETWEEN_LOOKS = 200;
  private static final long SECONDS_TO_FINISH = 10;

  private final Scheduler scheduler;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(threads("scheduler"));
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, threads("job"));

  private Beat(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  public static Beat start(Scheduler scheduler) {
    Beat beat = new Beat(scheduler);
    beat.looks.scheduleWithFixedDelay(beat::look, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    return beat;
  }

  private static ThreadFactory threads(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      thread.setContextClassLoader(Beat.class.getClassLoader());
      return thread;
    };
  }

  private void look() {
    try {
      scheduler.takeDue().forEach(workers::execute);
    } catch (RuntimeException e) {
      LOG.warn("The scheduler can't look at its jobs", e);
    }
  }

  /** Looks at once, as after the clock was set; does nothing after the end. */
  public void wake() {
    if (!looks.isShutdown()) {
      looks.execute(this::look);
    }
  }

  /** Starts nothing more, and gives the runs that are going on a while to finish. */
  @Override
  public void close() {
    looks.shutdown();
    workers.shutdown();
    try {
      boolean finished =
          looks.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)
              && workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
      if (!finished) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
