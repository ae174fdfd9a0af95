package org.ballincourt.report.access;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import org.ballincourt.report.evidence.Evidence;
import org.ballincourt.report.evidence.Sum;

/**
 * Some of the rows behind a figure, as far as whoever asks may open their issues.
 *
 * @param at up to when open turns count
 * @param start how many rows come before these
 * @param lines those that she may open, in order
 * @param hidden the others that lie among them, not null
 * @param total all rows of the figure, on all pages, not null
 */
public record EvidencePage(Instant at, int start, List<Line> lines, Sum hidden, Sum total) {

  /** A row and its issue, both not null. */
  public record Line(Issue issue, Evidence row) {}

  public EvidencePage {
    lines = List.copyOf(lines);
  }

  /** How many rows come up to the end of these. */
  public int end() {
    return start + lines.size() + hidden.rows();
  }
}
