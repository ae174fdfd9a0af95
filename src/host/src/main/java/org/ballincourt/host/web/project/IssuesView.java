package org.ballincourt.host.web.project;

import java.util.List;

/** One page of a project's issues. */
public record IssuesView(ProjectName project, List<IssueRow> issues, Pages pages) {

  public record ProjectName(String key, String name) {}

  public record IssueRow(String key, String summary, StatusView status, String updated) {}

  /** Which issues these are, counted from 1; 0 for a page that there is not. */
  public record Pages(int first, int last, int total, int previous, int next) {
    static final int SIZE = 50;

    static Pages of(int page, int total) {
      int first = (page - 1) * SIZE + 1;
      int last = Math.min(page * SIZE, total);
      return new Pages(first, last, total, page - 1, last < total ? page + 1 : 0);
    }

    static int count(int total) {
      return Math.max(1, (total + SIZE - 1) / SIZE);
    }
  }
}
