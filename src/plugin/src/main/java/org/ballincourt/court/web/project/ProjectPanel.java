package org.ballincourt.court.web.project;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.ballincourt.followup.web.FollowUpViews;
import org.ballincourt.jira.Access;

/** Gives the page in the project's sidebar what it shows. */
public class ProjectPanel extends AbstractJiraContextProvider {

  /** Of the page's address: how many issues of the list come before those that are shown. */
  static final String AFTER = "ballincourt-after";

  private static final String RESOURCES = "org.ballincourt:court-project-resources";

  private final Access access;
  private final ProjectPageViews views;
  private final FollowUpViews followUps;
  private final PageBuilderService pages;

  @Inject
  public ProjectPanel(
      Access access, ProjectPageViews views, FollowUpViews followUps, PageBuilderService pages) {
    this.access = access;
    this.views = views;
    this.followUps = followUps;
    this.pages = pages;
  }

  /**
   * @throws org.ballincourt.jira.Refusal where the person who is looking may not browse the project
   */
  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Project project = access.browsableProject(jiraHelper.getProject().getKey());
    pages.assembler().resources().requireWebResource(RESOURCES);
    HttpServletRequest request = jiraHelper.getRequest();
    return Map.of("view", view(project, request), "base", request.getContextPath());
  }

  private ProjectView view(Project project, HttpServletRequest request) {
    ProjectView view = views.of(project, after(request));
    return view.hasCourt() && followUps.areSeenIn(project)
        ? view.with(followUps.of(project))
        : view;
  }

  /** Whatever somebody has typed there, the first ones are a sensible answer. */
  private static int after(HttpServletRequest request) {
    String text = request.getParameter(AFTER);
    return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
  }
}
