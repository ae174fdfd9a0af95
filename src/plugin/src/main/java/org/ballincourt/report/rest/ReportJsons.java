package org.ballincourt.report.rest;

import com.atlassian.jira.project.Project;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ballincourt.figures.Interval;
import org.ballincourt.figures.Share;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.report.Answers;
import org.ballincourt.report.Apart;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Effort;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Holder;
import org.ballincourt.report.Lengths;
import org.ballincourt.report.Period;
import org.ballincourt.report.Rounds;
import org.ballincourt.report.Shift;
import org.ballincourt.report.SideFigures;
import org.ballincourt.report.Step;
import org.ballincourt.report.TimeSpent;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.rest.ReportJson.AboutJson;
import org.ballincourt.report.rest.ReportJson.ApartJson;
import org.ballincourt.report.rest.ReportJson.FigureJson;
import org.ballincourt.report.rest.ReportJson.ForUsOnlyJson;
import org.ballincourt.report.rest.ReportJson.HolderTimeJson;
import org.ballincourt.report.rest.ReportJson.InTimeJson;
import org.ballincourt.report.rest.ReportJson.LateJson;
import org.ballincourt.report.rest.ReportJson.LengthsJson;
import org.ballincourt.report.rest.ReportJson.PeriodJson;
import org.ballincourt.report.rest.ReportJson.ReportBackJson;
import org.ballincourt.report.rest.ReportJson.ReportClientJson;
import org.ballincourt.report.rest.ReportJson.ReportPhaseJson;
import org.ballincourt.report.rest.ReportJson.RoundsJson;
import org.ballincourt.report.rest.ReportJson.ShiftJson;
import org.ballincourt.report.rest.ReportJson.SideJson;
import org.ballincourt.report.rest.ReportJson.TimeSpentJson;

/** Puts reports on the wire. */
public final class ReportJsons {

  private ReportJsons() {}

  static ReportJson of(ReportReading.Read read) {
    DelayReport report = read.report();
    return new ReportJson(
        about(read.subject()),
        period(read.lens().period()),
        Wire.instant(read.lens().now()),
        ours(report.ours()),
        theirs(report.theirs()),
        apart(report.apart()),
        time(report.time(), read.lens().period(), read.step()),
        report.shift().map(ReportJsons::shift).orElse(null),
        forUsOnly(report.effort()));
  }

  private static AboutJson about(Subject subject) {
    return new AboutJson(
        subject.projects().stream().map(Project::getKey).toList(),
        subject.of(),
        subject.client() == null
            ? null
            : new ReportClientJson(subject.client().id(), subject.client().name()),
        subject.phase() == null
            ? null
            : new ReportPhaseJson(subject.phase().getId(), subject.phase().getName()));
  }

  public static PeriodJson period(Period period) {
    return new PeriodJson(
        period.first().toString(), period.last().toString(), period.zone().getId());
  }

  public static SideJson ours(SideFigures side) {
    return new SideJson(
        lengths(Figure.OUR_TURNS, side.lengths()),
        answers(Figure.OUR_ANSWERS, side.answers()),
        late(Figure.OUR_LATE, side.answers()),
        rounds(side.rounds(), Figure.OUR_ANSWERS),
        new FigureJson(Figure.OUR_OPEN, side.now().open()),
        new FigureJson(Figure.OUR_PAST, side.now().past()));
  }

  public static SideJson theirs(SideFigures side) {
    return new SideJson(
        lengths(Figure.THEIR_TURNS, side.lengths()),
        answers(Figure.THEIR_ANSWERS, side.answers()),
        late(Figure.THEIR_LATE, side.answers()),
        rounds(side.rounds(), Figure.THEIR_ROUNDS),
        new FigureJson(Figure.THEIR_OPEN, side.now().open()),
        new FigureJson(Figure.THEIR_PAST, side.now().past()));
  }

  private static LengthsJson lengths(Figure figure, Lengths lengths) {
    return new LengthsJson(
        figure,
        lengths.turns(),
        orNull(lengths.median()),
        orNull(lengths.ninetieth()),
        orNull(lengths.longest()));
  }

  private static Long orNull(OptionalLong seconds) {
    return seconds.isPresent() ? seconds.getAsLong() : null;
  }

  private static InTimeJson answers(Figure figure, Answers answers) {
    Share share = answers.inTime();
    Interval wilson = share.of() == 0 ? null : share.wilson();
    return new InTimeJson(
        figure,
        share.hits(),
        share.of(),
        wilson == null ? null : wilson.low(),
        wilson == null ? null : wilson.high());
  }

  private static LateJson late(Figure figure, Answers answers) {
    Share share = answers.inTime();
    return new LateJson(
        figure,
        share.of() - share.hits(),
        answers.beyond().workingDays(),
        answers.beyond().seconds());
  }

  private static RoundsJson rounds(Rounds rounds, Figure... figures) {
    return new RoundsJson(List.of(figures), rounds.turns(), rounds.things());
  }

  public static ApartJson apart(Apart apart) {
    return new ApartJson(
        new FigureJson(Figure.THEIR_BY_STATUS, apart.byStatus()),
        new FigureJson(Figure.THEIR_UNTOLD, apart.untold()),
        new FigureJson(Figure.THEIR_UNDATED, apart.undated()),
        new FigureJson(Figure.WITHDRAWN, apart.withdrawn()));
  }

  public static TimeSpentJson time(TimeSpent time, Period period, Step step) {
    return new TimeSpentJson(
        step,
        step.starts(period).stream().map(LocalDate::toString).toList(),
        Stream.of(Holder.values()).map(holder -> spent(time, holder)).toList());
  }

  private static HolderTimeJson spent(TimeSpent time, Holder holder) {
    List<Long> byPart = Arrays.stream(time.byPart(holder)).boxed().toList();
    return new HolderTimeJson(holder, holder.figure(), time.of(holder), byPart);
  }

  public static ShiftJson shift(Shift shift) {
    List<Figure> figures = List.of(Figure.THEIR_SHIFT, Figure.OUR_SHIFT);
    return new ShiftJson(figures, shift.theirs(), shift.both());
  }

  private static ForUsOnlyJson forUsOnly(Effort effort) {
    ReportBackJson back =
        effort.back() == null
            ? null
            : new ReportBackJson(Figure.GETTING_BACK, effort.back().turns(), effort.back().hours());
    return new ForUsOnlyJson(back, effort.work().planned(), effort.work().spent());
  }
}
