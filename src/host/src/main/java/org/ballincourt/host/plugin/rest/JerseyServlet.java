package org.ballincourt.host.plugin.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.plugin.spring.ContextLoader;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey, which calls the plugin with the plugin's class loader. */
final class JerseyServlet extends ServletContainer {

  private static final long serialVersionUID = 1L;

  private final transient ContextLoader loader;

  JerseyServlet(ResourceConfig resources, ContextLoader loader) {
    super(resources);
    this.loader = loader;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    loader.<ServletException, IOException>run(() -> super.service(request, response));
  }
}
