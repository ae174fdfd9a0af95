package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;

/** Gives the page in the project’s sidebar what it shows. */
public class FeedbackPanel extends AbstractJiraContextProvider {

  private static final String RESOURCES = "org.ballincourt:questionnaire-feedback-resources";

  private final InvitationAccess access;
  private final SendingViews views;
  private final PageBuilderService pages;

  @Inject
  public FeedbackPanel(InvitationAccess access, SendingViews views, PageBuilderService pages) {
    this.access = access;
    this.views = views;
    this.pages = pages;
  }

  /**
   * @throws org.ballincourt.jira.Refusal where the person who is looking may not see it
   */
  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Project project = access.readableProject(jiraHelper.getProject().getKey());
    pages.assembler().resources().requireWebResource(RESOURCES);
    return Map.of("view", views.of(project), "base", jiraHelper.getRequest().getContextPath());
  }
}
