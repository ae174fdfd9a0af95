package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;

/** Chooses what is sent to whom, for those who run client work in the project of its address. */
@LicensedOnly
public final class SendPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient InvitationAccess access;
  private final transient SendForms forms;
  private final transient Presets presets;

  @Inject
  public SendPage(
      Gate gate, Frame frame, InvitationAccess access, SendForms forms, Presets presets) {
    super(gate, frame);
    this.access = access;
    this.forms = forms;
    this.presets = presets;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String key = request.getParameter("projectKey");
    Project project = access.workableProject(key == null ? "" : key);
    Preset preset = presets.of(project, name -> request.getParameter(name)).orElse(null);
    return new Html(
        "templates/questionnaire/send.vm",
        forms.of(project, preset),
        "org.ballincourt:questionnaire-send-resources");
  }
}
