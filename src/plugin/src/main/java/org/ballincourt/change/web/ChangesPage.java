package org.ballincourt.change.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ballincourt.change.Change;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.PageOf;

/** Who has changed what, latest first, fifty at a time, of all projects or of one. */
@AdminOnly
public class ChangesPage extends AdministrationPage {

  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;

  private final transient Access access;
  private final transient ChangeStore changes;
  private final transient ChangeViews views;

  @Inject
  public ChangesPage(
      Gate gate, Frame frame, Access access, ChangeStore changes, ChangeViews views) {
    super(gate, frame);
    this.access = access;
    this.changes = changes;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireAdministrator();
    PageOf page = PageOf.number(request.getParameter("page"), ON_A_PAGE);
    Long project = id(request.getParameter("project"));
    List<Change> found = changes.latest(project, page.from(), page.size() + 1);
    return new Html(
        "templates/change/changes.vm",
        views.list(found, project, page),
        "org.ballincourt:administration-resources");
  }

  private static Long id(String text) {
    return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
  }
}
