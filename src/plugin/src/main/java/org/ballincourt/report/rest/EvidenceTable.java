package org.ballincourt.report.rest;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballincourt.court.Party;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.access.EvidencePage;
import org.ballincourt.report.evidence.Sum;
import org.ballincourt.report.rest.EvidenceJson.EvidenceRowJson;
import org.springframework.stereotype.Component;

/**
 * The rows behind a figure as a table; the last row stands for those whose issues whoever asks may
 * not open, so that columns add up.
 */
@Component
public class EvidenceTable {
  private static final List<String> COLUMNS =
      List.of(
          "issue",
          "summary",
          "party",
          "from",
          "to",
          "due",
          "told",
          "received",
          "seconds",
          "days-beyond",
          "seconds-beyond",
          "rounds",
          "hours");

  private final Texts texts;

  @Inject
  public EvidenceTable(Texts texts) {
    this.texts = texts;
  }

  /** The headings first. */
  List<List<String>> rows(EvidencePage page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        COLUMNS.stream().map(name -> texts.text("ballincourt.report.csv.column." + name)).toList());
    page.lines().stream().map(EvidenceJsons::row).map(this::row).forEach(rows::add);
    if (page.hidden().rows() > 0) {
      rows.add(hidden(page.hidden()));
    }
    return rows;
  }

  private List<String> row(EvidenceRowJson row) {
    return cells(
        row.issue(),
        row.summary(),
        party(row.party()),
        row.from(),
        row.to(),
        row.due(),
        row.told(),
        row.received(),
        row.seconds(),
        row.workingDaysBeyond(),
        row.secondsBeyond(),
        row.rounds(),
        row.hours());
  }

  private List<String> hidden(Sum sum) {
    return cells(
        null,
        texts.text("ballincourt.report.hidden", sum.rows()),
        null,
        null,
        null,
        null,
        null,
        null,
        sum.seconds(),
        sum.beyond().workingDays(),
        sum.beyond().seconds(),
        sum.rounds(),
        sum.hours() > 0 ? sum.hours() : null);
  }

  private static List<String> cells(Object... cells) {
    return Stream.of(cells).map(cell -> Objects.toString(cell, "")).toList();
  }

  private String party(Party party) {
    String code = party.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.text("ballincourt.report.csv.party." + code);
  }
}
