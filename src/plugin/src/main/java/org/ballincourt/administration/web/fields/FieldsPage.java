package org.ballincourt.administration.web.fields;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;

/** Which of the fields there are, and a form to have the missing ones made. */
@AdminOnly
public class FieldsPage extends AdministrationPage {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient FieldViews views;
  private final transient FieldMaking making;

  @Inject
  public FieldsPage(Gate gate, Frame frame, Access access, FieldViews views, FieldMaking making) {
    super(gate, frame);
    this.access = access;
    this.views = views;
    this.making = making;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireAdministrator();
    return html(views.now());
  }

  @Override
  protected Optional<Html> save(HttpServletRequest request) {
    access.requireAdministrator();
    List<Long> projects = making.projects(sent(request));
    return Optional.of(
        html(projects.isEmpty() ? views.withoutProject() : views.made(making.make(projects))));
  }

  private static List<String> sent(HttpServletRequest request) {
    return Stream.ofNullable(request.getParameterValues("project")).flatMap(Stream::of).toList();
  }

  private static Html html(FieldsView view) {
    return new Html(
        "templates/administration/fields.vm", view, "org.ballincourt:administration-resources");
  }
}
