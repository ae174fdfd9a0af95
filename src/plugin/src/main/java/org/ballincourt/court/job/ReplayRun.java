package org.ballincourt.court.job;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.replay.ReplayStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replay in the hands of this node, done chunk by chunk as long as the lease is ours. */
final class ReplayRun {

  /** So many issues cost one write of progress, and at most so many are read twice after a kill. */
  static final int CHUNK = 50;

  private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);

  private final ReplayStore replays;
  private final ReplayWork work;
  private Replay replay;
  private Deque<Long> left;

  ReplayRun(ReplayStore replays, ReplayWork work, Replay taken) {
    this.replays = replays;
    this.work = work;
    this.replay = taken;
  }

  /** Does the next chunk; false where nothing is left to be done by us. */
  boolean step() {
    try {
      return save(next());
    } catch (RuntimeException e) {
      LOG.error("The history of project {} cannot be read", replay.projectId(), e);
      return save(replay.failed(String.valueOf(e.getMessage())));
    }
  }

  private Replay next() {
    if (replay.state() == State.CLEARING) {
      work.deleteTurns(replay.projectId());
      return replay.ended(State.DONE);
    }
    if (left == null) {
      left = work.issuesLeft(replay);
      return replay.counted(left.size());
    }
    return left.isEmpty() ? replay.ended(State.DONE) : readChunk();
  }

  private Replay readChunk() {
    List<Long> chunk = left.stream().limit(CHUNK).toList();
    int read = work.refresh(chunk);
    List<Long> done = chunk.subList(0, read);
    done.forEach(issue -> left.remove());
    return replay.read(read, done.get(read - 1));
  }

  /** Where the replay is not what we left it to be, it was asked for again, ended, or taken. */
  private boolean save(Replay next) {
    Optional<Replay> saved = replays.replace(replay, withLease(next));
    if (saved.isEmpty()) {
      left = null;
      saved = replays.find(replay.projectId()).filter(found -> found.isHeldBy(holder()));
    }
    replay = saved.orElse(replay);
    return saved.isPresent() && replay.isOpen();
  }

  private Replay withLease(Replay next) {
    return next.isOpen() ? next.heldBy(holder(), work.endOfLease()) : next;
  }

  private String holder() {
    return replay.lease().holder();
  }
}
