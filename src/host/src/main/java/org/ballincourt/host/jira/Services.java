package org.ballincourt.host.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.ballincourt.host.issue.Workflows;
import org.ballincourt.host.session.FormTokens;

/** What of Jira plugins may import, by the interface that they know it as. */
record Services(Jira jira) {

  Map<Class<?>, Object> all() {
    Map<Class<?>, Object> services = new HashMap<>();
    services.putAll(ofIssues());
    services.putAll(ofFields());
    services.putAll(ofPermissions());
    services.putAll(ofSessions());
    services.putAll(ofInstallation());
    services.put(DateTimeFormatter.class, jira.times());
    services.put(EventPublisher.class, jira.events());
    services.put(TimeZoneManager.class, zones());
    services.put(SchedulerService.class, jira.scheduler());
    services.put(ClusterLockService.class, jira.locks());
    services.put(TransactionalExecutorFactory.class, jira.database().lentConnections());
    return services;
  }

  private TimeZoneManager zones() {
    return () -> TimeZone.getTimeZone(jira.currentUser().defaultZone());
  }

  private Map<Class<?>, Object> ofIssues() {
    Workflows workflows = new Workflows(jira.statuses());
    return Map.of(
        IssueManager.class, jira.issues(),
        IssueService.class, jira.issueForm(),
        ChangeHistoryManager.class, jira.history(),
        ConstantsManager.class, jira.statuses(),
        WorkflowManager.class, workflows,
        WorkflowSchemeManager.class, workflows,
        SearchService.class, jira.search(),
        ProjectManager.class, jira.projects());
  }

  private Map<Class<?>, Object> ofFields() {
    return Map.of(
        CustomFieldManager.class, jira.fields(),
        CustomFieldValuePersister.class, jira.fieldValues(),
        GenericConfigManager.class, new GenericConfigManager() {},
        IssueIndexingService.class, jira.fieldIndex(),
        TextFieldCharacterLengthValidator.class, new TextFieldCharacterLengthValidator() {});
  }

  private Map<Class<?>, Object> ofPermissions() {
    return Map.of(
        PermissionManager.class, jira.permissions(),
        GlobalPermissionManager.class, jira.globalPermissions(),
        GroupManager.class, jira.groups(),
        UserManager.class, jira.people());
  }

  private Map<Class<?>, Object> ofInstallation() {
    return Map.of(
        ApplicationProperties.class, jira.installation(),
        LicenseHandler.class, jira.installation(),
        MailQueue.class, jira.mails());
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
