package org.ballincourt.host.web.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.admin.SideMenus;
import org.ballincourt.host.workflow.Transition;
import org.ballincourt.host.workflow.Workflow;
import org.ballincourt.host.workflow.WorkflowSetup;

/** The transition of a project that a request is about; its address has both. */
record Place(StoredProject project, Transition transition) {

  /** Name of the parameter that has the project's key. */
  static final String PROJECT = "project";

  /** Name of the parameter that has the transition's id; without it, creation is meant. */
  static final String TRANSITION = "transition";

  /** Inside Jira. */
  static final String PAGE = "/plugins/servlet/" + SideMenus.WORKFLOWS;

  static Place of(HttpServletRequest request, Jira jira, Workflow workflow) {
    StoredProject project =
        jira.projects()
            .find(request.getParameter(PROJECT))
            .orElseThrow(() -> Refusal.notFound("Project"));
    String id = request.getParameter(TRANSITION);
    Transition transition =
        workflow.of(project.id()).stream()
            .filter(each -> id == null || each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("Transition"));
    return new Place(project, transition);
  }

  WorkflowSetup setup(Jira jira) {
    return new WorkflowSetup(jira.database(), project.id(), transition);
  }

  static String path(String project) {
    return PAGE + "?" + PROJECT + "=" + encoded(project);
  }

  String path(Transition other) {
    return path(project.key()) + "&" + TRANSITION + "=" + encoded(other.id());
  }

  String path() {
    return path(transition);
  }

  /** With one parameter more. */
  String path(String name, String value) {
    return path() + "&" + name + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
