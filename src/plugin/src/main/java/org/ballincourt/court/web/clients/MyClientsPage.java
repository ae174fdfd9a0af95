package org.ballincourt.court.web.clients;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** What is to be done, client by client, in all projects in which somebody works for clients. */
@LicensedOnly
public final class MyClientsPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient MyClientsViews views;

  @Inject
  public MyClientsPage(Gate gate, Frame frame, MyClientsViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String sought = request.getParameter("q");
    return new Html(
        "templates/court/clients.vm",
        views.of(sought == null ? "" : sought.strip()),
        "org.ballincourt:court-clients-resources");
  }
}
