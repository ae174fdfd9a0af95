package org.ballincourt.report.share.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.report.rest.ReportJson.PeriodJson;

/**
 * A copy of a report, on the wire. Keys and names are those of then.
 *
 * @param sharedBy the name of whoever shared it, as it is today; null where nobody has it any more
 * @param evidence whether the copy keeps what it was counted of
 * @param figures null in a list
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SharedReportJson(
    long number,
    String sharedAt,
    String sharedBy,
    List<SharedProjectJson> projects,
    int of,
    SharedNameJson client,
    SharedNameJson phase,
    PeriodJson period,
    Boolean evidence,
    SharedFiguresJson figures) {

  /**
   * A project that was counted.
   *
   * @param revision how often its rules had been saved
   */
  public record SharedProjectJson(long id, String key, String name, long revision) {}

  /** A client, or a phase. */
  public record SharedNameJson(long id, String name) {}
}
