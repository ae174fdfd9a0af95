package org.ballincourt.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.host.session.FormTokens;

/** What of Jira plugins may import, by the interface that they know it as. */
record Services(Jira jira) {

  Map<Class<?>, Object> all() {
    Map<Class<?>, Object> services = new HashMap<>();
    services.putAll(ofIssues());
    services.putAll(ofPermissions());
    services.putAll(ofSessions());
    services.put(DateTimeFormatter.class, jira.times());
    services.put(EventPublisher.class, jira.events());
    services.put(SchedulerService.class, jira.scheduler());
    return services;
  }

  private Map<Class<?>, Object> ofIssues() {
    return Map.of(
        IssueManager.class, jira.issues(),
        ChangeHistoryManager.class, jira.history(),
        ConstantsManager.class, jira.statuses(),
        ProjectManager.class, jira.projects());
  }

  private Map<Class<?>, Object> ofPermissions() {
    return Map.of(
        PermissionManager.class, jira.permissions(),
        GlobalPermissionManager.class, jira.globalPermissions());
  }

  private Map<Class<?>, Object> ofSessions() {
    FormTokens tokens = new FormTokens();
    return Map.of(
        JiraAuthenticationContext.class,
        jira.currentUser(),
        WebSudoManager.class,
        jira.webSudo(),
        XsrfTokenAccessor.class,
        tokens,
        XsrfTokenValidator.class,
        tokens);
  }
}
