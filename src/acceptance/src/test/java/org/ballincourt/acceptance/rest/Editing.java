package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;

/** Work that goes on until Jira is gone, or until it is told to end. */
final class Editing {

  private final JiraProcess jira;
  private final List<String> issues;
  private final List<String> statuses;
  private final Count changes = new Count();
  private final Count checks = new Count();
  private volatile boolean ended;

  Editing(JiraProcess jira, List<String> issues, List<String> statuses) {
    this.jira = jira;
    this.issues = issues;
    this.statuses = statuses;
  }

  /** Those that were answered. */
  Count changes() {
    return changes;
  }

  /** Those that have ended. */
  Count checks() {
    return checks;
  }

  /** Transitions, and now and then a deletion. */
  void changeIssues(long seed) {
    Random random = new Random(seed);
    Desk desk = new Desk(jira.as("admin"));
    untilGone(
        () -> {
          assertAnswered(changeOne(desk, random));
          changes.up();
        });
  }

  void check() {
    Levers levers = new Levers(jira.as("admin"));
    untilGone(
        () -> {
          levers.run(Levers.CHECK);
          checks.up();
        });
  }

  void end() {
    ended = true;
  }

  private Reply changeOne(Desk desk, Random random) {
    String issue = issues.get(random.nextInt(issues.size()));
    return random.nextInt(20) == 0
        ? desk.delete(issue)
        : desk.transition(issue, statuses.get(random.nextInt(statuses.size())));
  }

  /** Refused are transitions that lead nowhere, and changes to what others have deleted. */
  private static void assertAnswered(Reply reply) {
    assertTrue(reply.toString(), List.of(204, 400, 404).contains(reply.status()));
  }

  private void untilGone(Runnable work) {
    try {
      while (!ended) {
        work.run();
      }
    } catch (UncheckedIOException gone) {
      ended = true;
    }
  }
}
