package org.ballincourt.court.job;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;

/** Checks stored turns, every night or when somebody asks, but never twice at once. */
@Component
public class CheckJob implements JobRunner {

  /** Fixed, since Jira keeps each name of a lock for ever. */
  private static final String LOCK = "org.ballincourt:check";

  private final CheckRound round;
  private final ClusterLockService locks;

  @Inject
  public CheckJob(CheckRound round, ClusterLockService locks) {
    this.round = round;
    this.locks = locks;
  }

  /** Does nothing where a check is going on, here or on another node. */
  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    ClusterLock lock = locks.getLockForName(LOCK);
    if (lock.tryLock()) {
      try {
        round.run();
      } finally {
        lock.unlock();
      }
    }
    return JobRunnerResponse.success();
  }

  /** Lets go after the issue at hand. */
  void stop() {
    round.stop();
  }
}
