package org.ballincourt.questionnaire.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/**
 * One questionnaire in a form, for those who keep questions: {@code ?id=} opens one that is kept,
 * without it the form is for a new one. Saved over REST.
 */
@LicensedOnly
public class QuestionnairePage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient QuestionnaireForms forms;

  @Inject
  public QuestionnairePage(Gate gate, Frame frame, QuestionnaireForms forms) {
    super(gate, frame);
    this.forms = forms;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String id = request.getParameter("id");
    return new Html(
        "templates/questionnaire/questionnaire.vm",
        id == null ? forms.ofNew() : forms.of(id),
        "org.ballincourt:questionnaire-form-resources");
  }
}
