package org.ballincourt.report.access;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ballincourt.jira.Found;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Lens;
import org.ballincourt.report.Period;
import org.ballincourt.report.access.EvidencePage.Line;
import org.ballincourt.report.evidence.Evidence;
import org.ballincourt.report.evidence.FigureRows;
import org.ballincourt.report.evidence.Sum;
import org.springframework.stereotype.Component;

/**
 * Reads the rows behind figures. Figures are of whole projects; their rows are shown of issues that
 * whoever asks may open, and the others as their sum. Whoever shows them has asked who may see the
 * subject.
 */
@Component
public class EvidenceReading {

  /** How many rows there are on a page. */
  public static final int PAGE = 50;

  private final Reports reports;
  private final Found found;

  @Inject
  public EvidenceReading(Reports reports, Found found) {
    this.reports = reports;
    this.found = found;
  }

  /**
   * One page; a search for issues.
   *
   * @param start how many rows come before it; where there are not so many the page is empty
   */
  public EvidencePage page(Subject subject, Period period, Figure figure, int start) {
    Lens lens = reports.lens(subject, period);
    List<Evidence> rows = rows(subject, lens, figure);
    int from = Math.min(start, rows.size());
    List<Evidence> some = rows.subList(from, Math.min(from + PAGE, rows.size()));
    return page(lens.now(), from, some, Sum.of(rows));
  }

  /** All of them as one page; a search for each thousand issues. */
  public EvidencePage all(Subject subject, Period period, Figure figure) {
    Lens lens = reports.lens(subject, period);
    List<Evidence> rows = rows(subject, lens, figure);
    return page(lens.now(), 0, rows, Sum.of(rows));
  }

  private List<Evidence> rows(Subject subject, Lens lens, Figure figure) {
    FigureRows rows = new FigureRows(lens, figure);
    reports.read(subject, lens.period(), rows);
    return rows.inOrder();
  }

  private EvidencePage page(Instant at, int start, List<Evidence> rows, Sum total) {
    Map<Long, Issue> visible = visible(rows);
    List<Line> lines = new ArrayList<>();
    List<Evidence> hidden = new ArrayList<>();
    for (Evidence row : rows) {
      Issue issue = visible.get(row.spot().issue());
      if (issue == null) {
        hidden.add(row);
      } else {
        lines.add(new Line(issue, row));
      }
    }
    return new EvidencePage(at, start, lines, Sum.of(hidden), total);
  }

  private Map<Long, Issue> visible(List<Evidence> rows) {
    List<Long> issues = rows.stream().map(row -> row.spot().issue()).distinct().toList();
    return found.visibleOf(issues).stream().collect(toMap(Issue::getId, Function.identity()));
  }
}
