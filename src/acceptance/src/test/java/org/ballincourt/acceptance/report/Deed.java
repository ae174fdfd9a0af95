package org.ballincourt.acceptance.report;

import java.time.Instant;
import java.util.List;
import org.ballincourt.acceptance.naive.NaiveHandOver;

/**
 * Something that was done about what a client is asked for, as a row of the table of facts has it.
 *
 * @param id of the fact
 * @param ask of the one that it belongs to
 * @param wish of an ask, what is asked for; null of others
 */
record Deed(long id, long ask, String kind, Instant at, Wish wish) {

  /**
   * What is asked for.
   *
   * @param kind of need
   * @param isTold whether the client is told with the ask
   */
  record Wish(String kind, boolean isTold) {}

  /** What moves the ball, in order. */
  static List<NaiveHandOver> handOvers(List<Deed> deeds) {
    return deeds.stream().map(Deed::handOver).toList();
  }

  private NaiveHandOver handOver() {
    boolean theirs = kind.equals("ASKED") || kind.equals("ANSWERED");
    return new NaiveHandOver(
        at, theirs ? "CLIENT" : "TEAM", kind.equals("WITHDRAWN") ? "CLIENT" : null);
  }

  boolean isTold() {
    return wish != null && wish.isTold();
  }

  String insert(String table, long issue) {
    return "INSERT INTO \"%s\" (\"FACT_ID\",\"ISSUE_ID\",\"KIND\",\"ASK_ID\",\"HAPPENED_AT\","
            .formatted(table)
        + "\"ENTERED_AT\",\"AUTHOR\",\"NEED_KIND\",\"NEEDS\",\"RECEIVED\",\"CHANNEL\",\"NOTE\")"
        + " VALUES (%d,%d,'%s',%s,%d,%d,'JIRAUSER10000',%s,%s,%s,%s,%s)"
            .formatted(
                id,
                issue,
                kind,
                wish == null ? "" + ask : "NULL",
                at.toEpochMilli(),
                at.toEpochMilli(),
                wish == null ? "NULL" : "'" + wish.kind() + "'",
                wish == null ? "NULL" : "'[\"This\"]'",
                kind.equals("RECEIVED") ? "'[1]'" : "NULL",
                isTold() ? "'PHONE'" : "NULL",
                kind.equals("WITHDRAWN") ? "'Not needed'" : "NULL");
  }
}
