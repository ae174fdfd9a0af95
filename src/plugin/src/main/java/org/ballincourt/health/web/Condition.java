package org.ballincourt.health.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.replay.Replay;

/**
 * How the plugin is.
 *
 * @param at when it was looked at, not null
 * @param check the last one; empty before the first
 * @param replays of all projects that were ever on
 * @param kept what is in the tables, not null
 * @param post how mail leaves, not null
 */
record Condition(Instant at, Optional<Check> check, List<Replay> replays, Kept kept, Post post) {

  /**
   * What is in the tables.
   *
   * @param turns how many turns
   * @param rules how many projects have rules
   * @param on how many of them are on
   * @param issuesASecond how fast histories are read at most
   */
  record Kept(int turns, int rules, int on, int issuesASecond) {}

  /**
   * How mail leaves.
   *
   * @param wanted how many mails nobody has taken yet
   * @param held whether none is taken, since this is not the Jira that may write to clients
   * @param uncertain those that may have been sent or not
   * @param last when Jira last got one; null where it never did
   */
  record Post(int wanted, boolean held, List<Uncertain> uncertain, Instant last) {}

  /**
   * A mail that may have been sent or not.
   *
   * @param to the address that it goes to
   * @param since when it was taken
   */
  record Uncertain(long mail, String to, Instant since) {}

  /** Those that are not simply done. */
  List<Replay> unfinished() {
    return replays.stream().filter(replay -> replay.state() != Replay.State.DONE).toList();
  }

  /** Whether somebody has begun a replay, and has not been heard of since. */
  boolean isAbandoned(Replay replay) {
    return replay.isOpen()
        && replay.lease().holder() != null
        && replay.lease().until().isBefore(at);
  }
}
