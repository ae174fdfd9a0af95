package org.ballincourt.host;

import java.util.Set;
import org.apache.catalina.Context;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.servlet.PluginServlets;
import org.ballincourt.host.session.WebSudo;
import org.ballincourt.host.web.AuiServlet;
import org.ballincourt.host.web.Authentication;
import org.ballincourt.host.web.WebServer;
import org.ballincourt.host.web.admin.ManageAppsPage;
import org.ballincourt.host.web.admin.ProjectConfigPage;
import org.ballincourt.host.web.admin.SideMenuView;
import org.ballincourt.host.web.admin.SideMenus;
import org.ballincourt.host.web.admin.WebSudoPage;
import org.ballincourt.host.web.dashboard.DashboardPage;
import org.ballincourt.host.web.dashboard.DashboardView;
import org.ballincourt.host.web.decoration.DecoratedView;
import org.ballincourt.host.web.decoration.Decoration;
import org.ballincourt.host.web.field.FieldLabPage;
import org.ballincourt.host.web.field.IssueLabPage;
import org.ballincourt.host.web.field.LabView;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.FrameView;
import org.ballincourt.host.web.frame.FreshPage;
import org.ballincourt.host.web.frame.HomeRedirect;
import org.ballincourt.host.web.frame.ThemeAction;
import org.ballincourt.host.web.issue.EditIssuePage;
import org.ballincourt.host.web.issue.IssuePage;
import org.ballincourt.host.web.issue.IssueView;
import org.ballincourt.host.web.issue.TransitionAction;
import org.ballincourt.host.web.login.LoginPage;
import org.ballincourt.host.web.login.LoginView;
import org.ballincourt.host.web.login.LogoutAction;
import org.ballincourt.host.web.mail.MailPage;
import org.ballincourt.host.web.mail.MailView;
import org.ballincourt.host.web.project.ProjectPage;
import org.ballincourt.host.web.project.ProjectsPage;
import org.ballincourt.host.web.project.ProjectsView;
import org.ballincourt.host.web.rest.ClockServlet;
import org.ballincourt.host.web.rest.DashboardServlet;
import org.ballincourt.host.web.rest.FieldsServlet;
import org.ballincourt.host.web.rest.IssueServlet;
import org.ballincourt.host.web.rest.JobsServlet;
import org.ballincourt.host.web.rest.MailServlet;
import org.ballincourt.host.web.rest.MovesServlet;
import org.ballincourt.host.web.rest.ProjectsServlet;
import org.ballincourt.host.web.rest.RowsServlet;
import org.ballincourt.host.web.rest.SearchServlet;
import org.ballincourt.host.web.rest.StatementsServlet;
import org.ballincourt.host.web.rest.StatusesServlet;
import org.ballincourt.host.web.rest.UsersServlet;
import org.ballincourt.host.web.rest.VersionsServlet;
import org.ballincourt.host.web.search.NavigatorPage;
import org.ballincourt.host.web.search.NavigatorView;
import org.ballincourt.host.web.workflow.WorkflowPage;
import org.ballincourt.host.web.workflow.WorkflowView;
import org.ballincourt.host.workflow.Workflow;

/** What the host itself has at which path. */
public final class Site {
  private static final Set<String> VIEW_PACKAGES =
      Set.of(
          FrameView.class.getPackageName(),
          DecoratedView.class.getPackageName(),
          SideMenuView.class.getPackageName(),
          LoginView.class.getPackageName(),
          ProjectsView.class.getPackageName(),
          IssueView.class.getPackageName(),
          NavigatorView.class.getPackageName(),
          WorkflowView.class.getPackageName(),
          LabView.class.getPackageName(),
          MailView.class.getPackageName(),
          DashboardView.class.getPackageName());

  private final Jira jira;
  private final Extensions extensions;

  public Site(Jira jira, Extensions extensions) {
    this.jira = jira;
    this.extensions = extensions;
  }

  /** Adds all of it; call it before the context starts. */
  public void mount(Context context) {
    Frame frame = new Frame(jira, extensions, VIEW_PACKAGES);
    WebServer.add(context, "/*", new Authentication(jira));
    WebServer.add(context, "/*", new FreshPage(jira.pageNeeds()));
    WebServer.add(context, PluginServlets.PATH + "/*", new Decoration(jira, frame, extensions));
    WebServer.add(context, "/aui/*", new AuiServlet());
    mountPages(context, frame);
    mountAdministration(context, frame);
    mountRest(context);
  }

  private void mountAdministration(Context context, Frame frame) {
    String servlets = PluginServlets.PATH + "/";
    WebServer.add(context, servlets + "upm", new ManageAppsPage(jira, frame, extensions));
    WebServer.add(
        context,
        servlets + ProjectConfigPage.NAME + "/*",
        new ProjectConfigPage(jira, frame, extensions));
    WebServer.add(
        context, servlets + SideMenus.WORKFLOWS, new WorkflowPage(jira, frame, extensions));
    WebServer.add(context, servlets + MailPage.NAME, new MailPage(jira, frame));
    WebServer.add(context, WebSudo.FORM, new WebSudoPage(jira, frame));
    WebServer.add(context, WebSudoPage.ACTION, new WebSudoPage(jira, frame));
  }

  private Workflow workflow() {
    return new Workflow(jira, extensions);
  }

  private void mountPages(Context context, Frame frame) {
    WebServer.add(context, "/", new HomeRedirect(jira, frame));
    WebServer.add(context, "/login.jsp", new LoginPage(jira, frame));
    WebServer.add(context, "/logout", new LogoutAction(jira, frame));
    WebServer.add(context, "/theme", new ThemeAction(jira, frame));
    WebServer.add(context, DashboardPage.PATH, new DashboardPage(jira, frame, extensions));
    WebServer.add(context, "/projects", new ProjectsPage(jira, frame));
    WebServer.add(context, "/projects/*", new ProjectPage(jira, frame, extensions));
    WebServer.add(context, "/issues/*", new NavigatorPage(jira, frame));
    WebServer.add(context, "/browse/*", new IssuePage(jira, frame, extensions));
    WebServer.add(context, EditIssuePage.FORM, new EditIssuePage(jira, frame));
    WebServer.add(context, EditIssuePage.ACTION, new EditIssuePage(jira, frame));
    WebServer.add(context, FieldLabPage.PATH, new FieldLabPage(jira, frame, workflow()));
    WebServer.add(context, IssueLabPage.PATH, new IssueLabPage(jira, frame, workflow()));
    WebServer.add(context, "/transition", new TransitionAction(jira, frame, workflow()));
  }

  private void mountRest(Context context) {
    WebServer.add(context, "/rest/api/2/search", new SearchServlet(jira));
    WebServer.add(context, "/rest/api/2/issue/*", new IssueServlet(jira, workflow()));
    WebServer.add(context, "/rest/host/1.0/fields/*", new FieldsServlet(jira));
    WebServer.add(context, "/rest/host/1.0/dashboard/*", new DashboardServlet(jira, extensions));
    WebServer.add(context, "/rest/host/1.0/clock", new ClockServlet(jira));
    WebServer.add(context, "/rest/host/1.0/mail", new MailServlet(jira));
    WebServer.add(context, "/rest/host/1.0/rows/*", new RowsServlet(jira));
    WebServer.add(context, "/rest/host/1.0/jobs/*", new JobsServlet(jira));
    WebServer.add(context, "/rest/host/1.0/users/*", new UsersServlet(jira, extensions));
    WebServer.add(context, "/rest/host/1.0/statuses/*", new StatusesServlet(jira));
    WebServer.add(context, "/rest/host/1.0/issues/*", new MovesServlet(jira));
    WebServer.add(context, "/rest/host/1.0/projects/*", new ProjectsServlet(jira));
    WebServer.add(context, "/rest/host/1.0/versions/*", new VersionsServlet(jira));
    WebServer.add(context, "/rest/host/1.0/statements", new StatementsServlet(jira));
  }
}
