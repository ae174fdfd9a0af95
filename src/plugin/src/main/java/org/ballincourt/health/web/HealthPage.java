package org.ballincourt.health.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;

/** How the plugin is; its forms ask for a check, and send mails again. */
@AdminOnly
public class HealthPage extends AdministrationPage {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient HealthViews views;
  private final transient HealthOrders orders;

  @Inject
  public HealthPage(Gate gate, Frame frame, Access access, HealthViews views, HealthOrders orders) {
    super(gate, frame);
    this.access = access;
    this.views = views;
    this.orders = orders;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireAdministrator();
    HealthView view = views.now(request.getParameter("asked"));
    return new Html("templates/health/health.vm", view, "org.ballincourt:administration-resources");
  }

  @Override
  protected Optional<Html> save(HttpServletRequest request) {
    access.requireAdministrator();
    String mail = request.getParameter("again");
    if (mail == null) {
      orders.checkNow();
    } else {
      orders.sendAgain(mail);
    }
    return Optional.empty();
  }
}
