package org.ballincourt.report.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.report.Figure;

/**
 * Rows behind a figure, on the wire. Those of all pages, and the hidden ones of all pages, add up
 * to the total.
 *
 * @param at up to when what is open counts
 * @param start how many rows come before this page
 * @param next the start of the next page; null on the last one
 * @param total of all pages
 * @param hidden of the rows of this page whose issues whoever asks may not open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EvidenceJson(
    Figure figure,
    String at,
    int start,
    Integer next,
    SumJson total,
    SumJson hidden,
    List<EvidenceRowJson> rows) {

  /** What rows come to together. */
  public record SumJson(
      int rows,
      long seconds,
      long workingDaysBeyond,
      long secondsBeyond,
      int rounds,
      double hours) {}

  /**
   * A turn, or something that the client was asked for.
   *
   * @param from when it began, or they were asked
   * @param received when they answered; of what they were asked for only
   * @param seconds business seconds; null of what they were asked for
   * @param workingDaysBeyond null where its date was not in working days
   * @param secondsBeyond null where its date was not in business time
   * @param hours to get back into the work; null in other figures
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record EvidenceRowJson(
      String issue,
      String summary,
      Party party,
      String from,
      String to,
      String due,
      String told,
      String received,
      Long seconds,
      Long workingDaysBeyond,
      Long secondsBeyond,
      int rounds,
      Double hours) {}
}
