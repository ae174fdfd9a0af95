package org.ballincourt.host.web.rest;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.host.dashboard.PlacedGadget;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/dashboard}: POST puts a gadget on one's own dashboard; PUT of {@code /ID}
 * keeps its preferences, texts all as in Jira, and DELETE takes it off.
 */
public final class DashboardServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  private final transient Extensions extensions;

  public DashboardServlet(Jira jira, Extensions extensions) {
    super(jira);
    this.extensions = extensions;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String gadget = JsonBody.of(request).name("gadget");
    boolean offered =
        extensions.gadgets(new JiraHelper(request, null, Map.of()), user()).stream()
            .anyMatch(each -> each.key().equals(gadget));
    if (!offered) {
      throw Refusal.badRequest("There is no gadget \"" + gadget + "\".");
    }
    if (jira().dashboards().of(user().getKey()).size() >= MOST) {
      throw Refusal.badRequest("A dashboard has at most " + MOST + " gadgets.");
    }
    created(response, Map.of("id", jira().dashboards().add(user().getKey(), gadget)));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    jira().dashboards().save(placed(request), preferences(JsonBody.of(request).node()));
    done(response);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    jira().dashboards().remove(placed(request));
    done(response);
  }

  private PlacedGadget placed(HttpServletRequest request) {
    String id = rest(request);
    if (!id.matches("\\d{1,18}")) {
      throw Refusal.notFound("The gadget");
    }
    return jira()
        .dashboards()
        .find(user().getKey(), Long.parseLong(id))
        .orElseThrow(() -> Refusal.notFound("The gadget"));
  }

  private static Map<String, String> preferences(JsonNode body) {
    Map<String, String> preferences = new HashMap<>();
    body.fields()
        .forEachRemaining(field -> preferences.put(field.getKey(), text(field.getValue())));
    return preferences;
  }

  private static String text(JsonNode value) {
    if (!value.isTextual()) {
      throw Refusal.badRequest("A preference is not a text: " + value);
    }
    return value.textValue();
  }
}
