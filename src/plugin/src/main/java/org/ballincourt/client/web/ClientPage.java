package org.ballincourt.client.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/**
 * One client in a form: {@code ?id=} opens one that is kept, {@code ?project=} the one of a
 * project, by its key, or a new one for it; without either the form is for a new client. Saved over
 * REST.
 */
@LicensedOnly
public class ClientPage extends Page {
  private static final long serialVersionUID = 1L;
  private final transient ClientForms forms;

  @Inject
  public ClientPage(Gate gate, Frame frame, ClientForms forms) {
    super(gate, frame);
    this.forms = forms;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    return new Html(
        "templates/client/client.vm",
        form(request.getParameter("id"), request.getParameter("project")),
        "org.ballincourt:client-form-resources");
  }

  private ClientFormView form(String id, String project) {
    if (id != null) {
      return forms.of(id);
    }
    return project == null ? forms.ofNew() : forms.ofProject(project);
  }
}
