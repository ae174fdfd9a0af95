package org.ballincourt.report.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Holder;
import org.ballincourt.report.Step;

/**
 * Where the time of a period went, on the wire: the same of both sides. Each part names the figure
 * behind which its rows are.
 *
 * @param at up to when what is open counts
 * @param shift null where there is no phase, or our side has no time to answer in it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReportJson(
    AboutJson about,
    PeriodJson period,
    String at,
    SideJson ours,
    SideJson theirs,
    ApartJson apart,
    TimeSpentJson time,
    ShiftJson shift,
    ForUsOnlyJson forUsOnly) {

  /**
   * What was asked about, as far as whoever asks may see it.
   *
   * @param projects the keys of those that count
   * @param of how many there would be if she saw all
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AboutJson(
      List<String> projects, int of, ReportClientJson client, ReportPhaseJson phase) {}

  public record ReportClientJson(long id, String name) {}

  public record ReportPhaseJson(long id, String name) {}

  /** Both days inclusive; the zone in which they begin and end. */
  public record PeriodJson(String from, String to, String zone) {}

  /** The figures of one side. */
  public record SideJson(
      LengthsJson turns,
      InTimeJson answers,
      LateJson late,
      RoundsJson rounds,
      FigureJson open,
      FigureJson past) {}

  /** How many turns ended in the period, and how long they took; null without turns. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record LengthsJson(
      Figure figure, int count, Long medianSeconds, Long ninetiethSeconds, Long longestSeconds) {}

  /**
   * How many of how many were in time; between which parts of 1 that share lies in 95 of 100 cases,
   * null of none.
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record InTimeJson(Figure figure, int inTime, int of, Double low, Double high) {}

  /** How many were late, and by how much together. */
  public record LateJson(Figure figure, int count, long workingDays, long seconds) {}

  /** How often the side had the ball, for how many things. */
  public record RoundsJson(List<Figure> figures, int turns, int things) {}

  public record FigureJson(Figure figure, int count) {}

  /** What ended in the period and is in no share of the client’s. */
  public record ApartJson(
      FigureJson byStatus, FigureJson untold, FigureJson undated, FigureJson withdrawn) {}

  /**
   * With whom time went.
   *
   * @param parts the first days of the parts
   */
  public record TimeSpentJson(Step step, List<String> parts, List<HolderTimeJson> spent) {}

  /**
   * Business seconds.
   *
   * @param byPart in the order of the parts; they add up to {@code seconds}
   */
  public record HolderTimeJson(Holder holder, Figure figure, long seconds, List<Long> byPart) {}

  /**
   * By how many working days answers that came late can have moved the phase’s end.
   *
   * @param most days in which only the client was late
   * @param concurrent days in which both were, not counted
   */
  public record ShiftJson(List<Figure> figures, int most, int concurrent) {}

  /**
   * What is ours alone and goes to no client.
   *
   * @param gettingBack null where nobody said what it costs
   * @param plannedSeconds null where nothing is planned
   * @param spentSeconds null where nothing is logged
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ForUsOnlyJson(ReportBackJson gettingBack, Long plannedSeconds, Long spentSeconds) {}

  /** An estimate of ours. */
  public record ReportBackJson(Figure figure, int turns, double hours) {}
}
