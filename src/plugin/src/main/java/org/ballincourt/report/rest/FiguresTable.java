package org.ballincourt.report.rest;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Holder;
import org.ballincourt.report.TimeSpent;
import org.ballincourt.report.rest.ReportJson.ForUsOnlyJson;
import org.ballincourt.report.rest.ReportJson.ReportBackJson;
import org.ballincourt.report.rest.ReportJson.SideJson;
import org.springframework.stereotype.Component;

/**
 * The figures of a report as a table: what, of which part of the period, and then with whom.
 * Business time is in seconds, as everywhere where numbers are counted on.
 */
@Component
public class FiguresTable {
  private static final List<Holder> COLUMNS_OF_TIME =
      List.of(Holder.TEAM, Holder.CLIENT, Holder.THIRD_PARTY, Holder.NOT_STARTED, Holder.PAUSED);

  private final Texts texts;

  @Inject
  public FiguresTable(Texts texts) {
    this.texts = texts;
  }

  /** The headings first. */
  List<List<String>> rows(ReportReading.Read read) {
    ReportJson report = ReportJsons.of(read);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("figure", "from", "ours", "theirs", "others", "not-started", "paused")
            .map(name -> texts.text("ballincourt.report.csv.column." + name))
            .toList());
    addSides(rows, report.ours(), report.theirs());
    addApart(rows, report);
    addTime(rows, read.report(), report.time().parts());
    addForUsOnly(rows, report.forUsOnly());
    return rows;
  }

  private void addSides(List<List<String>> rows, SideJson ours, SideJson theirs) {
    rows.add(row("turns", ours.turns().count(), theirs.turns().count()));
    rows.add(row("median", ours.turns().medianSeconds(), theirs.turns().medianSeconds()));
    rows.add(row("ninetieth", ours.turns().ninetiethSeconds(), theirs.turns().ninetiethSeconds()));
    rows.add(row("longest", ours.turns().longestSeconds(), theirs.turns().longestSeconds()));
    rows.add(row("answers", ours.answers().of(), theirs.answers().of()));
    rows.add(row("in-time", ours.answers().inTime(), theirs.answers().inTime()));
    rows.add(row("low", ours.answers().low(), theirs.answers().low()));
    rows.add(row("high", ours.answers().high(), theirs.answers().high()));
    rows.add(row("days-beyond", ours.late().workingDays(), theirs.late().workingDays()));
    rows.add(row("seconds-beyond", ours.late().seconds(), theirs.late().seconds()));
    rows.add(row("rounds", ours.rounds().turns(), theirs.rounds().turns()));
    rows.add(row("things", ours.rounds().things(), theirs.rounds().things()));
    rows.add(row("open", ours.open().count(), theirs.open().count()));
    rows.add(row("past", ours.past().count(), theirs.past().count()));
  }

  private void addApart(List<List<String>> rows, ReportJson report) {
    rows.add(row("by-status", null, report.apart().byStatus().count()));
    rows.add(row("untold", null, report.apart().untold().count()));
    rows.add(row("undated", null, report.apart().undated().count()));
    rows.add(row("withdrawn", null, report.apart().withdrawn().count()));
    if (report.shift() != null) {
      rows.add(row("shift", null, report.shift().most()));
      rows.add(row("concurrent", report.shift().concurrent(), report.shift().concurrent()));
    }
  }

  private void addTime(List<List<String>> rows, DelayReport report, List<String> parts) {
    TimeSpent time = report.time();
    for (int part = 0; part < parts.size(); part++) {
      List<String> row = new ArrayList<>(List.of(text("time"), parts.get(part)));
      for (Holder holder : COLUMNS_OF_TIME) {
        row.add(Long.toString(time.byPart(holder)[part]));
      }
      rows.add(row);
    }
  }

  private void addForUsOnly(List<List<String>> rows, ForUsOnlyJson effort) {
    ReportBackJson back = effort.gettingBack();
    rows.add(row("getting-back", back == null ? null : back.hours(), null));
    rows.add(row("planned", effort.plannedSeconds(), null));
    rows.add(row("spent", effort.spentSeconds(), null));
  }

  private List<String> row(String name, Object ours, Object theirs) {
    return List.of(text(name), "", cell(ours), cell(theirs), "", "", "");
  }

  private static String cell(Object amount) {
    return Objects.toString(amount, "");
  }

  private String text(String key) {
    return texts.text("ballincourt.report.csv." + key);
  }
}
