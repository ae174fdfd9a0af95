package org.ballincourt.host.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The jobs of this node alone, which end with it. */
final class LocalJobs implements Jobs {
  private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();

  @Override
  public void put(Job job) {
    jobs.put(job.id(), job);
  }

  @Override
  public void remove(String id) {
    jobs.remove(id);
  }

  @Override
  public List<Job> all() {
    return List.copyOf(jobs.values());
  }

  @Override
  public boolean take(Job job, Instant now) {
    return job.runsOnce()
        ? jobs.remove(job.id(), job)
        : jobs.replace(job.id(), job, next(job, now));
  }

  private static Job next(Job job, Instant now) {
    return new Job(job.id(), job.runnerKey(), job.interval(), job.runAfter(now));
  }
}
