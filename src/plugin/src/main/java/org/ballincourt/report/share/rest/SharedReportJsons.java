package org.ballincourt.report.share.rest;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.jira.People;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.rest.ReportJsons;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject.Named;
import org.ballincourt.report.share.access.Deviations;
import org.ballincourt.report.share.access.Deviations.Shown;
import org.ballincourt.report.share.difference.Circumstance;
import org.ballincourt.report.share.difference.Reason;
import org.ballincourt.report.share.difference.Today;
import org.ballincourt.report.share.rest.SharedReportJson.SharedNameJson;
import org.ballincourt.report.share.rest.SharedReportJson.SharedProjectJson;
import org.ballincourt.report.share.rest.TodayJson.CircumstanceJson;
import org.ballincourt.report.share.rest.TodayJson.DeviationJson;
import org.ballincourt.report.share.rest.TodayJson.PieceJson;
import org.ballincourt.report.share.rest.TodayJson.TodayReasonJson;
import org.springframework.stereotype.Component;

/** Puts copies of reports on the wire. */
@Component
public class SharedReportJsons {
  private final People people;
  private final Deviations deviations;

  @Inject
  public SharedReportJsons(People people, Deviations deviations) {
    this.people = people;
    this.deviations = deviations;
  }

  SharedReportJson of(SharedHead head) {
    return of(head, null, null);
  }

  SharedReportJson of(SharedCopy copy) {
    return of(copy.head(), copy.kept().isPresent(), figures(copy.head(), copy.figures()));
  }

  private SharedReportJson of(SharedHead head, Boolean evidence, SharedFiguresJson figures) {
    return new SharedReportJson(
        head.number(),
        Wire.instant(head.sharing().at()),
        name(head.sharing().by()),
        head.subject().projects().stream()
            .map(each -> new SharedProjectJson(each.id(), each.key(), each.name(), each.revision()))
            .toList(),
        head.subject().of(),
        named(head.subject().client()),
        named(head.subject().phase()),
        ReportJsons.period(head.period()),
        evidence,
        figures);
  }

  private String name(String key) {
    return Optional.ofNullable(key).flatMap(people::nameOf).orElse(null);
  }

  private static SharedNameJson named(Named named) {
    return named == null ? null : new SharedNameJson(named.id(), named.name());
  }

  private static SharedFiguresJson figures(SharedHead head, DelayReport report) {
    return new SharedFiguresJson(
        ReportJsons.ours(report.ours()),
        ReportJsons.theirs(report.theirs()),
        ReportJsons.apart(report.apart()),
        ReportJsons.time(report.time(), head.period(), head.step()),
        report.shift().map(ReportJsons::shift).orElse(null));
  }

  TodayJson of(SharedCopy copy, Today today) {
    return new TodayJson(
        copy.head().number(),
        Wire.instant(today.at()),
        today.isLike(copy.figures()),
        today.figures().map(report -> figures(copy.head(), report)).orElse(null),
        today.circumstances().stream().map(this::circumstance).toList(),
        today.reasons().stream().map(reason -> reason(copy, reason)).toList());
  }

  private CircumstanceJson circumstance(Circumstance each) {
    Circumstance.Done done = each.done();
    return new CircumstanceJson(
        each.kind(),
        each.name(),
        done == null ? null : Wire.instant(done.at()),
        done == null ? null : name(done.by()));
  }

  private TodayReasonJson reason(SharedCopy copy, Reason reason) {
    List<DeviationJson> rows =
        deviations.shown(copy, reason).stream().map(SharedReportJsons::deviation).toList();
    return new TodayReasonJson(reason.cause(), reason.deviations().size(), rows);
  }

  private static DeviationJson deviation(Shown shown) {
    return new DeviationJson(
        shown.key(), piece(shown.deviation().then()), piece(shown.deviation().today()));
  }

  private static PieceJson piece(Piece piece) {
    return piece == null
        ? null
        : new PieceJson(
            piece.party(),
            Wire.instant(piece.start()),
            Wire.instant(piece.end()),
            Wire.instant(piece.due()),
            piece.seconds());
  }
}
