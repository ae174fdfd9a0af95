package org.ballincourt.host.web.admin;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;

/** {@code /plugins/servlet/upm}: what is installed. */
public final class ManageAppsPage extends AdminPage {
  static final String KEY = "upm-admin-link";
  private static final long serialVersionUID = 1L;

  private final transient Extensions extensions;

  public ManageAppsPage(Jira jira, Frame frame, Extensions extensions) {
    super(jira, frame);
    this.extensions = extensions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      jira().webSudo().willExecuteWebSudoRequest(request);
      ManageAppsView view =
          new ManageAppsView(
              new SideMenus(jira(), extensions).administration(KEY, request), extensions.app());
      write(new Html("Manage apps", "admin/apps.vm", view), request, response);
    } catch (WebSudoSessionException e) {
      jira().webSudo().enforceWebSudoProtection(request, response);
    }
  }
}
