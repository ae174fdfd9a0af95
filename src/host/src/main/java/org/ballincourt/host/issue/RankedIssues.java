package org.ballincourt.host.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds issues with their places in several orders at once. */
public record RankedIssues(JdbcClient sql) {

  /**
   * @param orders at least one
   */
  public List<RankedIssue> find(Issues.Condition condition, List<String> orders) {
    String ranks =
        orders.stream()
            .map(order -> "dense_rank() over (order by " + order + ")")
            .collect(Collectors.joining(", "));
    return sql.sql(
            """
            select issues.id, %s from issues
              join statuses on statuses.id = status_id join projects on projects.id = project_id
            where %s
            """
                .formatted(ranks, condition.sql()))
        .params(condition.values())
        .query((row, number) -> issue(row, orders.size()))
        .list();
  }

  private static RankedIssue issue(ResultSet row, int orders) throws SQLException {
    Long[] ranks = new Long[orders];
    for (int i = 0; i < orders; i++) {
      ranks[i] = row.getLong(i + 2);
    }
    return new RankedIssue(row.getLong(1), List.of(ranks));
  }
}
