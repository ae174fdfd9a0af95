package org.ballincourt.host.web.decoration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.RefusedView;

/** Puts a plugin's page into the frame that its head asks for; without asking, it stays bare. */
public final class Decoration extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ADMINISTRATION = "atl.admin";
  private static final Set<String> DECORATORS = Set.of(ADMINISTRATION, "atl.general");

  private final transient Frame frame;

  public Decoration(Frame frame) {
    this.frame = frame;
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
      frame.write(decorated(page.get()), request, response);
    } else {
      response.getWriter().write(html);
    }
  }

  private static boolean isDecorated(WholePage page) {
    return DECORATORS.contains(page.meta("decorator"));
  }

  private static Html decorated(WholePage page) {
    String decorator = page.meta("decorator");
    return new Html(
        page.title(),
        decorator.equals(ADMINISTRATION) ? "decoration/admin.vm" : "decoration/general.vm",
        new DecoratedView(page.bodyHtml()),
        new Html.Extras("", decorator, page.headHtml()));
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
