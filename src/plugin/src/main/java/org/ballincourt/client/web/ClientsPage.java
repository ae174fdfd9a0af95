package org.ballincourt.client.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.jira.web.PageOf;

/** The clients that the viewer sees, by name, fifty at a time. */
@LicensedOnly
public class ClientsPage extends Page {
  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;
  private final transient ClientViews views;

  @Inject
  public ClientsPage(Gate gate, Frame frame, ClientViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    return new Html(
        "templates/client/clients.vm",
        views.list(PageOf.number(request.getParameter("page"), ON_A_PAGE)),
        "org.ballincourt:client-list-resources");
  }
}
