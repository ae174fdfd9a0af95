package org.ballincourt.court.store.replay;

import java.time.Instant;

/**
 * The reading of a project's whole history under its rules, and how far it has come.
 *
 * @param projectId the project
 * @param wanted the revision of the rules that the turns shall follow
 * @param since only what Jira has changed since then is to be read; the epoch for all
 * @param state not null
 * @param progress not null
 * @param lease not null
 * @param failure why it failed; null unless it did
 * @param mark tells this stand from every other one of the project
 */
public record Replay(
    long projectId,
    long wanted,
    Instant since,
    State state,
    Progress progress,
    Lease lease,
    String failure,
    long mark) {

  /** Where a replay stands. */
  public enum State {
    RUNNING,
    /** The project is off, and its turns are being deleted. */
    CLEARING,
    DONE,
    FAILED,
    CANCELLED
  }

  /**
   * How far it has come. Issues are read by ascending id.
   *
   * @param lastIssue the id of the last one read; 0 before the first
   * @param done how many have been read
   * @param total how many there are; 0 before they were counted
   */
  public record Progress(long lastIssue, int done, int total) {
    public static final Progress NONE = new Progress(0, 0, 0);
  }

  /**
   * The right to work on it for a while.
   *
   * @param holder null for nobody
   * @param until when somebody else may take it
   */
  public record Lease(String holder, Instant until) {
    static final Lease FREE = new Lease(null, Instant.EPOCH);
  }

  public static final Instant EVERYTHING = Instant.EPOCH;

  private static final int MOST_OF_A_FAILURE = 450;

  static Replay first(long projectId, long wanted) {
    return new Replay(
        projectId, wanted, EVERYTHING, State.RUNNING, Progress.NONE, Lease.FREE, null, 0);
  }

  /** From the first issue on; whoever is at it stays at it. */
  Replay again(long revision) {
    long newest = Math.max(wanted, revision);
    return new Replay(
        projectId, newest, EVERYTHING, State.RUNNING, Progress.NONE, lease, null, mark);
  }

  /**
   * After a start. What was read to its end needs no more than what came after the instant; so does
   * a reading of that kind which a start has interrupted, after the instant that it had.
   */
  Replay afterStart(long revision, Instant seenUntil) {
    if (state == State.CLEARING) {
      return released();
    }
    boolean interrupted = state == State.RUNNING && !since.equals(EVERYTHING);
    if (wanted < revision || !(state == State.DONE || interrupted)) {
      return again(revision).released();
    }
    Instant from = interrupted && since.isBefore(seenUntil) ? since : seenUntil;
    return new Replay(
        projectId, wanted, from, State.RUNNING, Progress.NONE, Lease.FREE, null, mark);
  }

  Replay clearing() {
    return new Replay(projectId, wanted, since, State.CLEARING, Progress.NONE, lease, null, mark);
  }

  Replay released() {
    return new Replay(projectId, wanted, since, state, progress, Lease.FREE, failure, mark);
  }

  public Replay heldBy(String holder, Instant until) {
    Lease next = new Lease(holder, until);
    return new Replay(projectId, wanted, since, state, progress, next, failure, mark);
  }

  /** So many issues are left. */
  public Replay counted(int left) {
    return at(new Progress(progress.lastIssue(), progress.done(), progress.done() + left));
  }

  /** So many issues more were read. */
  public Replay read(int issues, long lastIssue) {
    return at(new Progress(lastIssue, progress.done() + issues, progress.total()));
  }

  private Replay at(Progress next) {
    return new Replay(projectId, wanted, since, state, next, lease, failure, mark);
  }

  /** From where it was. */
  Replay resumed() {
    return new Replay(projectId, wanted, since, State.RUNNING, progress, Lease.FREE, null, mark);
  }

  public Replay ended(State end) {
    return new Replay(projectId, wanted, since, end, progress, Lease.FREE, null, mark);
  }

  public Replay failed(String why) {
    String kept = why.substring(0, Math.min(why.length(), MOST_OF_A_FAILURE));
    return new Replay(projectId, wanted, since, State.FAILED, progress, Lease.FREE, kept, mark);
  }

  /** Whether something is left to be done. */
  public boolean isOpen() {
    return state == State.RUNNING || state == State.CLEARING;
  }

  public boolean isHeldBy(String holder) {
    return holder.equals(lease.holder());
  }
}
