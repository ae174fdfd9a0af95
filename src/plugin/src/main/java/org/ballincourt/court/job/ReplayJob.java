package org.ballincourt.court.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.ReplayStore;
import org.springframework.stereotype.Component;

/**
 * Does the replays that are asked for, a few at once in turns, so that a large project does not
 * keep a small one waiting. One whose node was killed is taken when its lease has run out.
 */
@Component
public class ReplayJob implements JobRunner {

  private static final int AT_ONCE = 4;

  private final ReplayStore replays;
  private final ReplayWork work;
  private volatile boolean stopped;

  @Inject
  public ReplayJob(ReplayStore replays, ReplayWork work) {
    this.replays = replays;
    this.work = work;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    Queue<ReplayRun> runs = new ArrayDeque<>();
    takeDue(runs);
    while (!runs.isEmpty() && !stopped) {
      ReplayRun run = runs.remove();
      if (run.step()) {
        runs.add(run);
      }
      takeDue(runs);
    }
    return JobRunnerResponse.success();
  }

  /** Lets go after the chunk at hand; what is left is taken up after the next start. */
  void stop() {
    stopped = true;
  }

  private void takeDue(Queue<ReplayRun> runs) {
    for (Replay due : replays.due(work.now())) {
      if (runs.size() < AT_ONCE) {
        take(due, runs);
      }
    }
  }

  private void take(Replay due, Queue<ReplayRun> runs) {
    String holder = UUID.randomUUID().toString();
    replays
        .replace(due, due.heldBy(holder, work.endOfLease()))
        .ifPresent(taken -> runs.add(new ReplayRun(replays, work, taken)));
  }
}
