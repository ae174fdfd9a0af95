package org.ballincourt.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
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
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** All that the plugin takes from Jira; the scanner reads it, nobody makes one. */
final class ComponentImports {
  @ComponentImport ActiveObjects activeObjects;
  @ComponentImport ApplicationProperties applicationProperties;
  @ComponentImport ChangeHistoryManager changeHistoryManager;
  @ComponentImport ClusterLockService clusterLockService;
  @ComponentImport ConstantsManager constantsManager;
  @ComponentImport CustomFieldManager customFieldManager;
  @ComponentImport CustomFieldValuePersister customFieldValuePersister;
  @ComponentImport DateTimeFormatter dateTimeFormatter;
  @ComponentImport EventPublisher eventPublisher;
  @ComponentImport GenericConfigManager genericConfigManager;
  @ComponentImport GlobalPermissionManager globalPermissionManager;
  @ComponentImport IssueIndexingService issueIndexingService;
  @ComponentImport GroupManager groupManager;
  @ComponentImport IssueManager issueManager;
  @ComponentImport IssueService issueService;
  @ComponentImport JiraAuthenticationContext jiraAuthenticationContext;
  @ComponentImport LicenseHandler licenseHandler;
  @ComponentImport LoginUriProvider loginUriProvider;
  @ComponentImport MailQueue mailQueue;
  @ComponentImport PageBuilderService pageBuilderService;
  @ComponentImport PermissionManager permissionManager;
  @ComponentImport ProjectManager projectManager;
  @ComponentImport SchedulerService schedulerService;
  @ComponentImport SearchService searchService;
  @ComponentImport TemplateRenderer templateRenderer;
  @ComponentImport TextFieldCharacterLengthValidator textFieldCharacterLengthValidator;
  @ComponentImport TimeZoneManager timeZoneManager;
  @ComponentImport TransactionalExecutorFactory transactionalExecutorFactory;
  @ComponentImport UserManager userManager;
  @ComponentImport WebSudoManager webSudoManager;
  @ComponentImport XsrfTokenAccessor xsrfTokenAccessor;
  @ComponentImport XsrfTokenValidator xsrfTokenValidator;
  @ComponentImport WorkflowManager workflowManager;
  @ComponentImport WorkflowSchemeManager workflowSchemeManager;

  private ComponentImports() {}
}
