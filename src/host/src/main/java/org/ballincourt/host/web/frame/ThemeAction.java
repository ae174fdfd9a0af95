package org.ballincourt.host.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;

/** {@code POST /theme}: the other theme from now on, on the page that one comes from. */
public final class ThemeAction extends Page {
  private static final long serialVersionUID = 1L;

  public ThemeAction(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String base = jira().contextPath();
    response.addCookie(Theme.of(request).other().cookie(base));
    redirect(
        response,
        here(request)
            .filter(path -> path.startsWith(base + "/"))
            .orElse(base + "/")
            .substring(base.length()));
  }

  /** The path inside this site alone: nobody is sent elsewhere. */
  private static Optional<String> here(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getHeader("Referer"))
          .map(URI::create)
          .map(
              from ->
                  from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
