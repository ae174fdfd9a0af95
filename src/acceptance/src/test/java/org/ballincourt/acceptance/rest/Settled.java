package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Wait;

/** What the plugin keeps once it has come to rest. */
record Settled(JiraClient admin) {

  /** Waits until the history of these projects is read. */
  void await(Collection<String> projects) {
    Court court = new Court(admin);
    for (String project : projects) {
      Wait.until("DONE", () -> court.replayOf(project).path("state").asText());
    }
  }

  /**
   * Whether rows are there for exactly these issues, and say what is derived.
   *
   * @param idOfKey the id of each issue by its key
   */
  void assertKept(Map<String, Long> idOfKey) {
    SortedSet<Long> wanted = new TreeSet<>(idOfKey.values());
    Wait.until("", () -> difference(wanted));
    StoredTurns stored = StoredTurns.read(admin);
    Court court = new Court(admin);
    idOfKey.forEach((key, id) -> stored.assertAre(id, court.turnsOf(key)));
  }

  /** Like {@link #assertKept}, leaving aside issues that are gone. */
  void assertKeptWhereThere(Map<String, Long> idOfKey) {
    Map<String, Long> there = new TreeMap<>(idOfKey);
    there.keySet().removeIf(this::isGone);
    assertKept(there);
  }

  private boolean isGone(String issue) {
    Reply reply = admin.get("/rest/api/2/issue/" + issue);
    assertEquals(reply.toString(), reply.status() == 404 ? 404 : 200, reply.status());
    return reply.status() == 404;
  }

  private String difference(SortedSet<Long> wanted) {
    SortedSet<Long> kept = new TreeSet<>(StoredTurns.read(admin).rowsOfIssue().keySet());
    SortedSet<Long> missing = new TreeSet<>(wanted);
    missing.removeAll(kept);
    kept.removeAll(wanted);
    String without = missing.isEmpty() ? "" : "without rows " + missing;
    return kept.isEmpty() ? without : without + " with rows of no use " + kept;
  }
}
