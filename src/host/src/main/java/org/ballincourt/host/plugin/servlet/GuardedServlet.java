package org.ballincourt.host.plugin.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.plugin.access.Entry;
import org.ballincourt.host.plugin.spring.ContextLoader;

/** Calls a servlet of the plugin, with the plugin's class loader, for those who may enter. */
final class GuardedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final HttpServlet servlet;
  private final transient ContextLoader loader;
  private final transient Door door;

  GuardedServlet(HttpServlet servlet, ContextLoader loader, Door door) {
    this.servlet = servlet;
    this.loader = loader;
    this.door = door;
  }

  @Override
  public void init() throws ServletException {
    loader.<ServletException, RuntimeException>run(() -> servlet.init(getServletConfig()));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (door.admits(Entry.of(servlet.getClass()), request, response)) {
      loader.<ServletException, IOException>run(() -> servlet.service(request, response));
    }
  }

  @Override
  public void destroy() {
    loader.run(servlet::destroy);
  }
}
