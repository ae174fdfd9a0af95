package org.ballincourt.report.rest;

import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.report.Figure;
import org.ballincourt.report.access.EvidencePage;
import org.ballincourt.report.access.EvidencePage.Line;
import org.ballincourt.report.evidence.Evidence;
import org.ballincourt.report.evidence.Evidence.Dates;
import org.ballincourt.report.evidence.Evidence.Worth;
import org.ballincourt.report.evidence.Sum;
import org.ballincourt.report.rest.EvidenceJson.EvidenceRowJson;
import org.ballincourt.report.rest.EvidenceJson.SumJson;

/** Puts the rows behind figures on the wire. */
final class EvidenceJsons {

  private EvidenceJsons() {}

  static EvidenceJson of(Figure figure, EvidencePage page) {
    return new EvidenceJson(
        figure,
        Wire.instant(page.at()),
        page.start(),
        page.end() < page.total().rows() ? page.end() : null,
        sum(page.total()),
        sum(page.hidden()),
        page.lines().stream().map(EvidenceJsons::row).toList());
  }

  private static SumJson sum(Sum sum) {
    return new SumJson(
        sum.rows(),
        sum.seconds(),
        sum.beyond().workingDays(),
        sum.beyond().seconds(),
        sum.rounds(),
        sum.hours());
  }

  static EvidenceRowJson row(Line line) {
    Evidence row = line.row();
    Dates dates = row.dates();
    Worth worth = row.worth();
    return new EvidenceRowJson(
        line.issue().getKey(),
        line.issue().getSummary(),
        row.party(),
        Wire.instant(dates.from()),
        Wire.instant(dates.to()),
        Wire.instant(dates.due()),
        Wire.instant(dates.told()),
        Wire.instant(dates.received()),
        worth.seconds(),
        in(Unit.WORKING_DAYS, worth.excess()),
        in(Unit.BUSINESS_SECONDS, worth.excess()),
        worth.rounds(),
        worth.hours());
  }

  private static Long in(Unit unit, Excess excess) {
    return excess == null || excess.unit() != unit ? null : excess.amount();
  }
}
