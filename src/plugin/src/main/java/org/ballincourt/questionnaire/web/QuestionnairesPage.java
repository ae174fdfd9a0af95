package org.ballincourt.questionnaire.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.questionnaire.access.QuestionAccess;

/** All questionnaires; those who keep questions copy, archive and delete them here. */
@LicensedOnly
public class QuestionnairesPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient QuestionAccess access;
  private final transient QuestionnaireViews views;

  @Inject
  public QuestionnairesPage(
      Gate gate, Frame frame, QuestionAccess access, QuestionnaireViews views) {
    super(gate, frame);
    this.access = access;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireReadsQuestions();
    String sought = request.getParameter("q");
    return new Html(
        "templates/questionnaire/questionnaires.vm",
        views.list(sought == null ? "" : sought.strip()),
        "org.ballincourt:questionnaire-list-resources");
  }
}
