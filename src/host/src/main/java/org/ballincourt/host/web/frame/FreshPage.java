package org.ballincourt.host.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.plugin.resource.PageNeeds;

/** Sees that no page is given what was required for another. */
public final class FreshPage extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient PageNeeds needs;

  public FreshPage(PageNeeds needs) {
    this.needs = needs;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } finally {
      needs.clear();
    }
  }
}
