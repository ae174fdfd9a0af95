package org.ballincourt.report.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.jira.rest.CsvTable;
import org.ballincourt.report.Spot;
import org.ballincourt.report.access.EvidencePage;
import org.ballincourt.report.access.EvidencePage.Line;
import org.ballincourt.report.evidence.Evidence;
import org.ballincourt.report.evidence.Evidence.Dates;
import org.ballincourt.report.evidence.Evidence.Worth;
import org.ballincourt.report.evidence.Sum;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class EvidenceTableTest {
  private static final int MANY = 10_000;
  private static final Instant FROM = Instant.parse("2026-03-02T09:00:00Z");

  private final EvidenceTable table = new EvidenceTable(EnglishTexts.texts());

  @Test
  public void noneOfTenThousandSummariesIsAFormula() {
    List<String> formulas =
        List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1", "fine;=1+1");
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      lines.add(new Line(issue("LUM-" + i, formulas.get(i % formulas.size())), row(3600L)));
    }

    String csv = CsvTable.of(table.rows(page(lines, List.of())));

    assertEquals(MANY + 1, csv.split("\r\n").length);
    for (String cell : csv.split("[,;\r\n\"]+")) {
      assertFalse(cell, cell.matches("(?s)\\s*[=+\\-@].*"));
    }
    assertTrue(csv.contains("LUM-0,'=cmd|' /C calc'!A0,"));
  }

  @Test
  public void theLastRowStandsForWhatSheMayNotOpenSoThatColumnsAddUp() {
    EvidencePage page =
        page(List.of(new Line(issue("LUM-1", "Logo"), row(60L))), List.of(row(10L), row(20L)));

    List<List<String>> rows = table.rows(page);

    assertEquals(3, rows.size());
    assertEquals(
        List.of(
            "LUM-1",
            "Logo",
            "the client’s move",
            "2026-03-02T09:00:00Z",
            "2026-03-02T10:00:00Z",
            "2026-03-02T09:30:00Z",
            "",
            "",
            "60",
            "1",
            "",
            "1",
            ""),
        rows.get(1));
    assertEquals("2 more that you may not open", rows.get(2).get(1));
    assertEquals(List.of("30", "2", "0", "2", ""), rows.get(2).subList(8, 13));
  }

  @Test
  public void eachRowHasACellForEachHeading() {
    EvidencePage page = page(List.of(new Line(issue("A-1", ""), row(1L))), List.of(row(1L)));

    assertEquals(1, table.rows(page).stream().map(List::size).distinct().count());
  }

  private static EvidencePage page(List<Line> lines, List<Evidence> hidden) {
    List<Evidence> all = new ArrayList<>(hidden);
    lines.forEach(line -> all.add(line.row()));
    return new EvidencePage(FROM, 0, lines, Sum.of(hidden), Sum.of(all));
  }

  private static Evidence row(long seconds) {
    Dates dates = new Dates(FROM, FROM.plusSeconds(3600), FROM.plusSeconds(1800), null, null);
    Worth worth = new Worth(seconds, new Excess(1, Unit.WORKING_DAYS), 1, null);
    return new Evidence(new Spot(1, 1, 1L, null, null), Party.CLIENT, dates, worth);
  }

  private static Issue issue(String key, String summary) {
    Issue issue = mock(Issue.class);
    when(issue.getKey()).thenReturn(key);
    when(issue.getSummary()).thenReturn(summary);
    return issue;
  }
}
