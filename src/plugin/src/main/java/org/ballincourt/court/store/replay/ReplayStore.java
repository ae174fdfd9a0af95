package org.ballincourt.court.store.replay;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Deed;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.court.store.replay.Replay.Lease;
import org.ballincourt.court.store.replay.Replay.Progress;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.store.LatestRow;
import org.springframework.stereotype.Component;

/**
 * Keeps the replay of each project.
 *
 * <p>A row changes in one way only: it is deleted on condition that it still bears the mark that
 * was read, and made anew with another mark in the same transaction. Of two who replace the same
 * row the second waits for the first one's row lock; under READ_COMMITTED the database then looks
 * at its condition again and deletes nothing, since no row bears that mark any more. So a lease is
 * taken once, and nobody ends or continues a replay that was asked for again in between. Who reads
 * meanwhile sees the old row until the new one is there.
 */
@Component
public class ReplayStore {

  private static final String BY_PROJECT = ReplayRow.PROJECT_ID + " = ?";
  private static final String BY_PROJECT_AND_MARK = BY_PROJECT + " AND " + ReplayRow.MARK + " = ?";
  private static final String FREE_BEFORE = ReplayRow.FREE_FROM + " < ?";

  private final ActiveObjects ao;
  private final ChangeStore changes;

  @Inject
  public ReplayStore(ActiveObjects ao, ChangeStore changes) {
    this.ao = ao;
    this.changes = changes;
  }

  /** Empty for a project that was never on. */
  public Optional<Replay> find(long projectId) {
    return Arrays.stream(ao.find(ReplayRow.class, BY_PROJECT, projectId))
        .findFirst()
        .map(ReplayStore::replay);
  }

  /** The same, for whoever is about to replace it. */
  private Optional<Replay> latest(long projectId) {
    return LatestRow.find(ao, ReplayRow.class, ReplayRow.PROJECT_ID, projectId)
        .map(ReplayStore::replay);
  }

  /** Those of all projects that were ever on; one statement. */
  public List<Replay> all() {
    return Arrays.stream(ao.find(ReplayRow.class, Query.select().order(ReplayRow.PROJECT_ID)))
        .map(ReplayStore::replay)
        .toList();
  }

  /** Those with something left to be done, and nobody at it. */
  public List<Replay> due(Instant now) {
    return Arrays.stream(ao.find(ReplayRow.class, FREE_BEFORE, now.toEpochMilli()))
        .map(ReplayStore::replay)
        .toList();
  }

  /**
   * Asks for the project's history to be read from the beginning; whoever is at it starts over.
   * Joins the caller's transaction.
   */
  public void want(long projectId, long revision) {
    if (!change(projectId, replay -> replay.again(revision))) {
      create(Replay.first(projectId, revision));
    }
  }

  /** Asks for the project's turns to be deleted; joins the caller's transaction. */
  public void clear(long projectId) {
    change(projectId, Replay::clearing);
  }

  /**
   * Like {@link #want}, but whoever was at it has to give way, since after a start it may be gone
   * for ever. If it is not, both may refresh the same issues for a moment, which does no harm.
   *
   * @param seenUntil what Jira changed before is known to be read; the epoch where nothing is known
   */
  public void wantAfterStart(long projectId, long revision, Instant seenUntil) {
    ao.executeInTransaction(
        () -> {
          if (!change(projectId, replay -> replay.afterStart(revision, seenUntil))) {
            create(Replay.first(projectId, revision));
          }
          return null;
        });
  }

  /** What has been read stays as it is; without a replay under way nothing changes. */
  public void cancel(long projectId) {
    ao.executeInTransaction(
        () ->
            changeFrom(State.RUNNING, projectId, running -> running.ended(State.CANCELLED))
                && noted(projectId, Deed.READING_STOPPED));
  }

  /** Goes on after the last issue that was read; without a cancelled replay nothing changes. */
  public void resume(long projectId) {
    ao.executeInTransaction(
        () ->
            changeFrom(State.CANCELLED, projectId, Replay::resumed)
                && noted(projectId, Deed.READING_RESUMED));
  }

  /** Starts over; without a replay that failed nothing changes. */
  public void retry(long projectId) {
    changeFrom(State.FAILED, projectId, failed -> failed.again(failed.wanted()));
  }

  private boolean noted(long projectId, Deed deed) {
    changes.add(projectId, deed, List.of());
    return true;
  }

  /**
   * @return false where it is in another state, and nothing was changed
   */
  private boolean changeFrom(State state, long projectId, UnaryOperator<Replay> change) {
    Optional<Replay> seen = latest(projectId).filter(replay -> replay.state() == state);
    while (seen.isPresent() && replace(seen.get(), change.apply(seen.get())).isEmpty()) {
      seen = latest(projectId).filter(replay -> replay.state() == state);
    }
    return seen.isPresent();
  }

  /** The project is gone. */
  public void forget(long projectId) {
    ao.deleteWithSQL(ReplayRow.class, BY_PROJECT, projectId);
  }

  /**
   * Puts a stand in the place of the one that was seen.
   *
   * @return the new stand; empty where what was seen is no longer so, and nothing was changed
   */
  public Optional<Replay> replace(Replay seen, Replay next) {
    return ao.executeInTransaction(
        () -> {
          int gone =
              ao.deleteWithSQL(ReplayRow.class, BY_PROJECT_AND_MARK, seen.projectId(), seen.mark());
          return gone == 0 ? Optional.empty() : Optional.of(create(next));
        });
  }

  /**
   * Always leaves another mark, so that whoever saw the old row notices. Each further attempt means
   * that somebody else has got on.
   *
   * @return false where there is no row
   */
  private boolean change(long projectId, UnaryOperator<Replay> change) {
    Optional<Replay> seen = latest(projectId);
    while (seen.isPresent() && replace(seen.get(), change.apply(seen.get())).isEmpty()) {
      seen = latest(projectId);
    }
    return seen.isPresent();
  }

  private Replay create(Replay replay) {
    Progress progress = replay.progress();
    Lease lease = replay.lease();
    return replay(
        ao.create(
            ReplayRow.class,
            new DBParam(ReplayRow.PROJECT_ID, replay.projectId()),
            new DBParam(ReplayRow.WANTED_REVISION, replay.wanted()),
            new DBParam(ReplayRow.READ_SINCE, replay.since().toEpochMilli()),
            new DBParam(ReplayRow.STATE, replay.state().name()),
            new DBParam(ReplayRow.LAST_ISSUE_ID, progress.lastIssue()),
            new DBParam(ReplayRow.ISSUES_DONE, progress.done()),
            new DBParam(ReplayRow.ISSUES_TOTAL, progress.total()),
            new DBParam(ReplayRow.LEASE_HOLDER, lease.holder()),
            new DBParam(ReplayRow.FREE_FROM, freeFrom(replay)),
            new DBParam(ReplayRow.FAILURE, replay.failure()),
            new DBParam(ReplayRow.MARK, ThreadLocalRandom.current().nextLong())));
  }

  private static long freeFrom(Replay replay) {
    return replay.isOpen() ? replay.lease().until().toEpochMilli() : ReplayRow.NEVER;
  }

  private static Replay replay(ReplayRow row) {
    return new Replay(
        row.getProjectId(),
        row.getWantedRevision(),
        Instant.ofEpochMilli(row.getReadSince()),
        State.valueOf(row.getState()),
        new Progress(row.getLastIssueId(), row.getIssuesDone(), row.getIssuesTotal()),
        lease(row),
        row.getFailure(),
        row.getMark());
  }

  private static Lease lease(ReplayRow row) {
    return row.getLeaseHolder() == null
        ? Lease.FREE
        : new Lease(row.getLeaseHolder(), Instant.ofEpochMilli(row.getFreeFrom()));
  }
}
