package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/fields}: the custom fields; {@code /{id}}: what this node's index holds of
 * one; a POST to {@code /index} reads the index anew.
 */
public final class FieldsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  public FieldsServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = rest(request);
    if (id.isEmpty()) {
      write(response, jira().fields().all().stream().map(FieldsServlet::json).toList());
      return;
    }
    StoredField field = jira().fields().find(id).orElseThrow(() -> Refusal.notFound("The field"));
    Map<String, Object> values = new TreeMap<>();
    jira().fieldIndex().of(field.getId()).forEach((issue, value) -> values.put("" + issue, value));
    write(response, Map.of("asked", jira().fieldIndex().asked(), "values", values));
  }

  private static Map<String, Object> json(StoredField field) {
    return Map.of(
        "id",
        field.getId(),
        "name",
        field.getName(),
        "type",
        field.definition().typeKey(),
        "projects",
        field.projects());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (!rest(request).equals("index")) {
      throw Refusal.notFound("The resource");
    }
    jira().fieldIndex().rebuild();
    done(response);
  }
}
