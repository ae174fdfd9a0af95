package org.ballincourt.acceptance.report;

import java.time.Instant;
import java.util.List;
import org.ballincourt.acceptance.naive.NaiveHandOver;

/**
 * Something that was done about what a client is asked for, as a row of the table of facts has it.
 *
 * @param id of the fact
 * @param ask of the one that it belongs to
 * @param isTold of an ask, whether it tells the client as well
 */
record Deed(long id, long ask, String kind, Instant at, boolean isTold) {

  /** What moves the ball, in order. */
  static List<NaiveHandOver> handOvers(List<Deed> deeds) {
    return deeds.stream().map(Deed::handOver).toList();
  }

  private NaiveHandOver handOver() {
    boolean theirs = kind.equals("ASKED") || kind.equals("ANSWERED");
    return new NaiveHandOver(at, theirs ? "CLIENT" : "TEAM");
  }

  String insert(String table, long issue) {
    return "INSERT INTO \"%s\" (\"FACT_ID\",\"ISSUE_ID\",\"KIND\",\"ASK_ID\",\"HAPPENED_AT\","
            .formatted(table)
        + "\"ENTERED_AT\",\"AUTHOR\",\"NEEDS\",\"RECEIVED\",\"CHANNEL\") VALUES "
        + "(%d,%d,'%s',%s,%d,%d,'JIRAUSER10000',%s,%s,%s)"
            .formatted(
                id,
                issue,
                kind,
                kind.equals("ASKED") ? "NULL" : "" + ask,
                at.toEpochMilli(),
                at.toEpochMilli(),
                kind.equals("ASKED") ? "'[\"Approval\"]'" : "NULL",
                kind.equals("RECEIVED") ? "'[1]'" : "NULL",
                isTold ? "'PHONE'" : "NULL");
  }
}
