package org.ballincourt.followup.meeting.web.plan;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/**
 * Plans a meeting: {@code ?projectKey=} says about what, {@code kind=} and {@code followUp=} what
 * for; or changes the one that {@code ?id=} names.
 */
@LicensedOnly
public final class PlanPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient PlanForms forms;

  @Inject
  public PlanPage(Gate gate, Frame frame, PlanForms forms) {
    super(gate, frame);
    this.forms = forms;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String id = request.getParameter("id");
    return new Html(
        "templates/meeting/plan.vm",
        id == null ? ofNew(request) : forms.of(id),
        "org.ballincourt:followup-plan-resources");
  }

  private PlanView ofNew(HttpServletRequest request) {
    String key = request.getParameter("projectKey");
    return forms.ofNew(
        key == null ? "" : key, request.getParameter("kind"), request.getParameter("followUp"));
  }
}
