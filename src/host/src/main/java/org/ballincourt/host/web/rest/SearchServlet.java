package org.ballincourt.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.web.bean.PagerFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.search.Found;

/** {@code /rest/api/2/search}: the issues that a query finds, a page at a time. */
public final class SearchServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_SIZE = 50;
  private static final int LARGEST_SIZE = 1000;

  public SearchServlet(Jira jira) {
    super(jira);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int start = number(request, "startAt", 0);
    int size = Math.min(number(request, "maxResults", USUAL_SIZE), LARGEST_SIZE);
    String jql = Optional.ofNullable(request.getParameter("jql")).orElse("");
    Found found = Found.by(jira().search(), user(), jql, new PagerFilter<>(start, size));
    if (!found.errors().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      write(response, Map.of("errorMessages", found.errors(), "errors", Map.of()));
      return;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("startAt", start);
    json.put("maxResults", size);
    json.put("total", found.issues().getTotal());
    json.put("issues", issues(found.issues().getResults(), request.getParameter("fields")));
    write(response, json);
  }

  private static int number(HttpServletRequest request, String name, int usual) {
    String text = request.getParameter(name);
    if (text == null) {
      return usual;
    }
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.badRequest("\"" + name + "\" is not a number.");
    }
    return Integer.parseInt(text);
  }

  /**
   * @param fields their ids with commas between; all where there are none
   */
  private static List<Map<String, Object>> issues(List<Issue> issues, String fields) {
    return issues.stream().map(issue -> json((StoredIssue) issue, fields)).toList();
  }

  private static Map<String, Object> json(StoredIssue issue, String fields) {
    Map<String, Object> json = new LinkedHashMap<>(IssueServlet.json(issue, Map.of()));
    if (fields != null && !fields.equals("*all")) {
      Map<Object, Object> some = new LinkedHashMap<>((Map<?, ?>) json.get("fields"));
      some.keySet().retainAll(List.of(fields.split(",")));
      json.put("fields", some);
    }
    return json;
  }
}
