package org.ballincourt.host.web.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.field.FieldHtml;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.web.project.StatusView;
import org.ballincourt.host.web.search.NavigatorView.Cell;
import org.ballincourt.host.web.search.NavigatorView.Neighbours;
import org.ballincourt.host.web.search.NavigatorView.Pages;
import org.ballincourt.host.web.search.NavigatorView.Row;

/** {@code /issues/?jql=}: the issues that a query finds, or what is wrong with the query. */
public final class NavigatorPage extends Page {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  public NavigatorPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String jql = Optional.ofNullable(request.getParameter("jql")).orElse("");
    int start = start(request.getParameter("startIndex"));
    Found found = Found.by(jira().search(), user(), jql, new PagerFilter<>(start, SIZE));
    Html.Extras extras = new Html.Extras("", "atl.general", "");
    write(
        new Html("Issue navigator", "search/navigator.vm", view(jql, start, found), extras),
        request,
        response);
  }

  private NavigatorView view(String jql, int start, Found found) {
    List<Column> columns = jira().fields().all().stream().map(this::column).toList();
    return new NavigatorView(
        jql,
        found.errors(),
        columns.stream().map(column -> column.field().getName()).toList(),
        found.issues().getResults().stream().map(issue -> row(issue, columns)).toList(),
        pages(jql, start, found.issues().getTotal()));
  }

  /** A custom field, and what the index has of it. */
  private record Column(StoredField field, Map<Long, Object> values) {
    Cell cell(Issue issue) {
      return new Cell(new FieldHtml(field, issue).column(values.get(issue.getId())));
    }
  }

  private Column column(StoredField field) {
    return new Column(field, jira().fieldIndex().of(field.getId()));
  }

  private static int start(String wanted) {
    return wanted != null && wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 0;
  }

  private Row row(Issue found, List<Column> columns) {
    StoredIssue issue = (StoredIssue) found;
    return new Row(
        issue.key(),
        issue.getSummary(),
        StatusView.of(issue.status()),
        new NavigatorView.Times(time(issue.content().created()), time(issue.content().updated())),
        columns.stream().map(column -> column.cell(issue)).toList());
  }

  private String time(Instant time) {
    return jira().times().forLoggedInUser().format(Date.from(time));
  }

  private static Pages pages(String jql, int start, int total) {
    int last = Math.min(start + SIZE, total);
    return new Pages(
        Math.min(start + 1, total),
        last,
        total,
        new Neighbours(
            start == 0 ? "" : link(jql, Math.max(0, start - SIZE)),
            last == total ? "" : link(jql, start + SIZE)));
  }

  private static String link(String jql, int start) {
    return "/issues/?jql=%s&startIndex=%d"
        .formatted(URLEncoder.encode(jql, StandardCharsets.UTF_8), start);
  }
}
