package org.ballincourt.administration.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.PageOf;
import org.ballincourt.settings.Right;

/**
 * All projects with their switches, by name, fifty at a time; the first page after the
 * installation. Before a project is switched on the page says what that means.
 */
@AdminOnly
public class ProjectsPage extends AdministrationPage {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCES = "org.ballincourt:administration-resources";
  private static final int ON_A_PAGE = 50;

  private final transient Administrator administrator;
  private final transient ProjectListViews views;
  private final transient Switches switches;

  @Inject
  public ProjectsPage(
      Gate gate,
      Frame frame,
      Administrator administrator,
      ProjectListViews views,
      Switches switches) {
    super(gate, frame);
    this.administrator = administrator;
    this.views = views;
    this.switches = switches;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    administrator.require();
    String on = request.getParameter("switch-on");
    String off = request.getParameter("switch-off");
    if (on != null) {
      return ask(views.switchOn(administrator.project(on)));
    }
    return off == null ? list(request) : ask(views.switchOff(administrator.project(off)));
  }

  private Html list(HttpServletRequest request) {
    String sent = request.getParameter("q");
    String text = sent == null ? "" : sent.strip();
    return list(views.list(text, page(request)));
  }

  private static PageOf page(HttpServletRequest request) {
    return PageOf.number(request.getParameter("page"), ON_A_PAGE);
  }

  private static Html list(ProjectsView view) {
    return new Html("templates/administration/projects.vm", view, RESOURCES);
  }

  private static Html ask(SwitchView view) {
    return new Html("templates/administration/switch.vm", view, RESOURCES);
  }

  @Override
  protected Optional<Html> save(HttpServletRequest request) {
    administrator.require();
    if ("pace".equals(request.getParameter("order"))) {
      return savePace(request);
    }
    if ("groups".equals(request.getParameter("order"))) {
      return saveGroups(request);
    }
    long project = administrator.project(request.getParameter("project")).getId();
    switch (String.valueOf(request.getParameter("order"))) {
      case "on" -> switches.switchOn(project);
      case "off" -> switches.switchOff(project);
      case "stop" -> switches.stopReading(project);
      case "go-on" -> switches.readOn(project);
      default -> throw administrator.unknownOrder();
    }
    return Optional.empty();
  }

  private Optional<Html> saveGroups(HttpServletRequest request) {
    Map<Right, String> sent =
        Map.of(
            Right.KEEP_QUESTIONS, text(request, "keep-questions"),
            Right.SEE_ALL_CLIENTS, text(request, "see-all-clients"));
    return administrator
        .setGroups(sent)
        .map(wrong -> list(views.listWithGroups(wrong, page(request))));
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "");
  }

  private Optional<Html> savePace(HttpServletRequest request) {
    String sent = request.getParameter("pace");
    return administrator
        .setPace(sent)
        .map(fault -> list(views.listWithPace(sent, fault, page(request))));
  }
}
