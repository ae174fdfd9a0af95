package org.ballincourt.report.share.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.report.share.difference.Cause;
import org.ballincourt.report.share.difference.Circumstance;

/**
 * What a copy would say today, and why that differs.
 *
 * @param same whether nothing differs
 * @param figures null where nothing can be counted any more
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TodayJson(
    long number,
    String at,
    boolean same,
    SharedFiguresJson figures,
    List<CircumstanceJson> circumstances,
    List<TodayReasonJson> reasons) {

  /**
   * What is otherwise for all of it.
   *
   * @param name of a project, client, phase or calendar; null where there is none
   * @param by the name of whoever did it, as it is today
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record CircumstanceJson(Circumstance.Kind kind, String name, String at, String by) {}

  /**
   * What is otherwise turn by turn, for one cause.
   *
   * @param count how many turns and asks
   * @param rows the first hundred of them that the viewer may open
   */
  public record TodayReasonJson(Cause cause, int count, List<DeviationJson> rows) {}

  /**
   * One of them.
   *
   * @param issue its key, of one that is gone as it was
   * @param then null where it was not there then
   * @param today null where it is not there today
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record DeviationJson(String issue, PieceJson then, PieceJson today) {}

  /**
   * A turn, or something that the client was asked for.
   *
   * @param seconds business seconds; null of what they were asked for
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record PieceJson(Party party, String from, String to, String due, Long seconds) {}
}
