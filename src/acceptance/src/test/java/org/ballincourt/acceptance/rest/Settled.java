package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
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
public record Settled(JiraClient admin) {

  /** Waits until the history of these projects is read. */
  public void await(Collection<String> projects) {
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
  public void assertKept(Map<String, Long> idOfKey) {
    SortedSet<Long> wanted = new TreeSet<>(idOfKey.values());
    Wait.until("", () -> difference(wanted));
    StoredTurns stored = StoredTurns.read(admin);
    Court court = new Court(admin);
    idOfKey.forEach((key, id) -> stored.assertAre(id, court.turnsOf(key)));
    idOfKey.forEach((key, id) -> stored.assertIsDue(id, court.courtOf(key)));
  }

  /** Like {@link #assertKept}, leaving aside issues that are gone. */
  void assertKeptWhereThere(Map<String, Long> idOfKey) {
    Map<String, JsonNode> turns = turnsWhereThere(idOfKey.keySet());
    SortedSet<Long> wanted = new TreeSet<>();
    turns.keySet().forEach(key -> wanted.add(idOfKey.get(key)));
    Wait.until("", () -> difference(wanted));
    StoredTurns stored = StoredTurns.read(admin);
    turns.forEach((key, answer) -> stored.assertAre(idOfKey.get(key), answer));
  }

  /** One request tells whether an issue is there, and what is derived for it. */
  private Map<String, JsonNode> turnsWhereThere(Collection<String> keys) {
    Map<String, JsonNode> turns = new TreeMap<>();
    for (String key : keys) {
      Reply reply = admin.get(Court.turns(key));
      assertEquals(reply.toString(), reply.status() == 404 ? 404 : 200, reply.status());
      if (reply.status() == 200) {
        turns.put(key, reply.json());
      }
    }
    return turns;
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
