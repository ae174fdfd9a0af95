package org.ballincourt.host.web.decoration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.admin.SideMenuView;
import org.ballincourt.host.web.admin.SideMenus;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.RefusedView;

/** Puts a plugin's page into the frame that its head asks for; without asking, it stays bare. */
public final class Decoration extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ADMINISTRATION = "atl.admin";
  private static final String PROJECT_SETTINGS = "atl.jira.proj.config";
  private static final Set<String> DECORATORS = Set.of(ADMINISTRATION, "atl.general");

  private final transient Jira jira;
  private final transient Frame frame;
  private final transient SideMenus menus;

  public Decoration(Jira jira, Frame frame, Extensions extensions) {
    this.jira = jira;
    this.frame = frame;
    this.menus = new SideMenus(jira, extensions);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HeldAnswer answer = new HeldAnswer(response);
    chain.doFilter(request, answer);
    if (answer.error() != 0) {
      response.setStatus(answer.error());
      frame.write(refused(answer.error()), request, response);
    } else if (answer.isHeld()) {
      send(answer.html(), request, response);
    }
  }

  private void send(String html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<WholePage> page = WholePage.of(html).filter(Decoration::isDecorated);
    if (page.isPresent()) {
      frame.write(decorated(page.get(), request), request, response);
    } else {
      response.getWriter().write(html);
    }
  }

  private static boolean isDecorated(WholePage page) {
    return DECORATORS.contains(page.meta("decorator"));
  }

  private Html decorated(WholePage page, HttpServletRequest request) {
    String decorator = page.meta("decorator");
    boolean beside = decorator.equals(ADMINISTRATION);
    return new Html(
        page.title(),
        beside ? "decoration/admin.vm" : "decoration/general.vm",
        new DecoratedView(page.bodyHtml(), beside ? menu(page, request) : null),
        new Html.Extras("", decorator, page.headHtml()));
  }

  private SideMenuView menu(WholePage page, HttpServletRequest request) {
    String tab = page.meta("admin.active.tab");
    return project(page)
        .map(project -> menus.settings(project, tab, request))
        .orElseGet(() -> menus.administration(tab, request));
  }

  /** Whose settings the page is among. */
  private Optional<StoredProject> project(WholePage page) {
    return page.meta("admin.active.section").startsWith(PROJECT_SETTINGS)
        ? new Visible(jira).project(page.meta("projectKey"))
        : Optional.empty();
  }

  private static Html refused(int status) {
    return new Html("Sorry", "frame/refused.vm", new RefusedView(reason(status)));
  }

  private static String reason(int status) {
    return switch (status) {
      case HttpServletResponse.SC_FORBIDDEN -> "You do not have permission to view this page.";
      case HttpServletResponse.SC_NOT_FOUND ->
          "The page does not exist, or you do not have permission to view it.";
      default -> "Jira could not show this page: status " + status + ".";
    };
  }
}
