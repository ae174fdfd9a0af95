package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.PluginSystem;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/plugin/}: disables and enables the plugin, and tells which of its objects
 * Jira still holds.
 */
public final class PluginServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  private final transient PluginSystem plugin;

  public PluginServlet(Jira jira, PluginSystem plugin) {
    super(jira);
    this.plugin = plugin;
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!rest(request).equals("leftovers")) {
      throw Refusal.notFound("The resource");
    }
    write(response, leftovers());
  }

  private Map<String, List<String>> leftovers() {
    return Map.of(
        "runners", jira().scheduler().runnersFrom(plugin.loader()),
        "listeners", jira().events().listenersFrom(plugin.loader()),
        "services", plugin.services());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    switch (rest(request)) {
      case "disable" -> plugin.disable();
      case "enable" -> enable();
      default -> throw Refusal.notFound("The resource");
    }
    done(response);
  }

  private void enable() {
    try {
      plugin.enable();
    } catch (RefusedException e) {
      throw Refusal.conflict("The plugin can't be enabled: " + e.getMessage());
    }
  }
}
