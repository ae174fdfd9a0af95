package org.ballincourt.followup.meeting.web.list;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.followup.meeting.post.MeetingAccess;

/** Gives the list of meetings on the feedback page of a project what it shows. */
public class MeetingsPanel extends AbstractJiraContextProvider {

  private final MeetingAccess access;
  private final MeetingsViews views;

  @Inject
  public MeetingsPanel(MeetingAccess access, MeetingsViews views) {
    this.access = access;
    this.views = views;
  }

  /**
   * @throws org.ballincourt.jira.Refusal where the person who is looking may not see it
   */
  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Project project = access.readableProject(jiraHelper.getProject().getKey());
    return Map.of("view", views.of(project), "base", jiraHelper.getRequest().getContextPath());
  }
}
