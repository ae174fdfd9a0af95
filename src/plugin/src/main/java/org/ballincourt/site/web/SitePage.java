package org.ballincourt.site.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;

/** How clients reach us, whether they can, and whether mail may leave; a form for each. */
@AdminOnly
public class SitePage extends AdministrationPage {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient SiteViews views;
  private final transient SiteOrders orders;

  @Inject
  public SitePage(Gate gate, Frame frame, Access access, SiteViews views, SiteOrders orders) {
    super(gate, frame);
    this.access = access;
    this.views = views;
    this.orders = orders;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireAdministrator();
    return html(views.now(request.getParameter("mailed") != null));
  }

  private static Html html(SiteView view) {
    return new Html("templates/site/site.vm", view, "org.ballincourt:administration-resources");
  }

  @Override
  protected Optional<Html> save(HttpServletRequest request) {
    access.requireAdministrator();
    switch (text(request, "order")) {
      case "call" -> orders.call();
      case "confirm" -> orders.confirm();
      case "mail" -> orders.mail();
      case "courtesy" -> {
        return saveCourtesy(request);
      }
      case "retention" -> {
        return saveRetention(request);
      }
      default -> {
        return saveSite(request);
      }
    }
    return Optional.empty();
  }

  private Optional<Html> saveSite(HttpServletRequest request) {
    SiteForm sent =
        new SiteForm(text(request, "url"), text(request, "contact"), text(request, "proxies"));
    SiteFaults faults = views.faults(sent);
    if (!faults.none()) {
      return Optional.of(html(views.with(sent, faults)));
    }
    orders.save(sent.site());
    return Optional.empty();
  }

  private Optional<Html> saveCourtesy(HttpServletRequest request) {
    CourtesyForm sent = new CourtesyForm(text(request, "rest"), text(request, "reminder"));
    if (sent.isWrong()) {
      return Optional.of(html(views.with(sent)));
    }
    orders.save(sent.courtesy());
    return Optional.empty();
  }

  private Optional<Html> saveRetention(HttpServletRequest request) {
    RetentionForm sent = new RetentionForm(text(request, "months"));
    if (sent.isWrong()) {
      return Optional.of(html(views.with(sent)));
    }
    orders.save(sent.retention());
    return Optional.empty();
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }
}
