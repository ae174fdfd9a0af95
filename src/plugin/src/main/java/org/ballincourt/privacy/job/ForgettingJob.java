package org.ballincourt.privacy.job;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ballincourt.privacy.records.Forgetting;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/**
 * Goes on with what was begun and not finished, and forgets what is older than administrators want
 * it kept. What fails is tried again in the next night.
 */
@Component
public class ForgettingJob implements JobRunner {

  /** Fixed, since Jira keeps each name of a lock for ever. */
  private static final String LOCK = "org.ballincourt:forgetting";

  private final Forgetting forgetting;
  private final Leavers leavers;
  private final SettingsStore settings;
  private final ClusterLockService locks;
  private final Clock clock;

  @Inject
  public ForgettingJob(
      Forgetting forgetting,
      Leavers leavers,
      SettingsStore settings,
      ClusterLockService locks,
      Clock clock) {
    this.forgetting = forgetting;
    this.leavers = leavers;
    this.settings = settings;
    this.locks = locks;
    this.clock = clock;
  }

  /** Does nothing where another node is at it. */
  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    ClusterLock lock = locks.getLockForName(LOCK);
    if (lock.tryLock()) {
      try {
        forgetting.goOn();
        leavers.forget();
        settings
            .retention()
            .ifPresent(kept -> forgetting.forgetBefore(kept.before(clock.instant())));
      } finally {
        lock.unlock();
      }
    }
    return JobRunnerResponse.success();
  }
}
