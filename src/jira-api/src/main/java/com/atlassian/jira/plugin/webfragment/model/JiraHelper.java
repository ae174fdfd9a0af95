package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * What a web fragment knows of the page that it is on.
 *
 * <p>Evidence: {@code getContextParams} at 9.12, {@code getProject} at 9.12-11.3.
 */
public class JiraHelper {
  private final HttpServletRequest request;
  private final Project project;
  private final Map<String, Object> params;

  public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
    this.request = request;
    this.project = project;
    this.params = new HashMap<>(params);
  }

  public HttpServletRequest getRequest() {
    return request;
  }

  public Project getProject() {
    return project;
  }

  /** The values of the page, among them {@code issue} on the issue page. */
  public Map<String, Object> getContextParams() {
    return params;
  }
}
