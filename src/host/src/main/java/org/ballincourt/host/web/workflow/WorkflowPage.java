package org.ballincourt.host.web.workflow;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.workflow.WorkflowPart;
import org.ballincourt.host.session.LoginSession;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.admin.AdminPage;
import org.ballincourt.host.web.admin.SideMenuView;
import org.ballincourt.host.web.admin.SideMenus;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.workflow.WorkflowView.Choice;
import org.ballincourt.host.workflow.TransitionRule;
import org.ballincourt.host.workflow.Workflow;
import org.ballincourt.host.workflow.WorkflowSetup;

/** {@code /plugins/servlet/workflows}: what plugins add to the transitions of a project. */
public final class WorkflowPage extends AdminPage {

  /** Names the part that is to be added. */
  static final String ADD = "add";

  /** Names the rule that is to be edited. */
  static final String EDIT = "edit";

  private static final long serialVersionUID = 1L;
  private static final String REMOVE = "remove";
  private static final String UP = "up";
  private static final String DOWN = "down";

  /** What is the page's own of what is sent; all else is the part's. */
  private static final Set<String> OWN =
      Set.of(Place.PROJECT, Place.TRANSITION, ADD, EDIT, LoginSession.TOKEN_PARAMETER);

  private final transient Extensions extensions;

  public WorkflowPage(Jira jira, Frame frame, Extensions extensions) {
    super(jira, frame);
    this.extensions = extensions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(new Html("Workflows", "workflow/workflow.vm", view(request)), request, response);
  }

  private WorkflowView view(HttpServletRequest request) {
    SideMenuView menu =
        new SideMenus(jira(), extensions).administration(SideMenus.WORKFLOWS, request);
    String project = request.getParameter(Place.PROJECT);
    if (project == null) {
      return new WorkflowView(menu, projects(""), "", null);
    }
    Place place = place(request);
    ChosenTransition chosen = new ChosenTransition(place, place.setup(jira()), extensions, texts());
    return new WorkflowView(
        menu,
        projects(place.project().key()),
        place.project().key(),
        chosen.view(
            workflow().of(place.project().id()),
            request.getParameter(ADD),
            request.getParameter(EDIT)));
  }

  private I18nHelper texts() {
    return jira().authentication().getI18nHelper();
  }

  private List<Choice> projects(String chosen) {
    return jira().projects().all().stream()
        .map(
            project ->
                new Choice(
                    project.key(),
                    project.name(),
                    Place.path(project.key()),
                    project.key().equals(chosen)))
        .toList();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Place place = place(request);
    WorkflowSetup setup = place.setup(jira());
    if (request.getParameter(ADD) != null) {
      add(request, setup);
    } else if (request.getParameter(EDIT) != null) {
      TransitionRule rule = rule(EDIT, request, setup);
      setup.change(rule, part(rule.part()).params(sent(request)));
    } else {
      rearrange(request, setup);
    }
    redirect(response, place.path());
  }

  private void add(HttpServletRequest request, WorkflowSetup setup) {
    WorkflowPart part = part(request.getParameter(ADD));
    if (!setup.takes(part)) {
      throw Refusal.badRequest("This transition does not take it, or has it already.");
    }
    setup.add(part, part.params(sent(request)));
  }

  private void rearrange(HttpServletRequest request, WorkflowSetup setup) {
    if (request.getParameter(REMOVE) != null) {
      setup.remove(rule(REMOVE, request, setup));
    } else if (request.getParameter(UP) != null) {
      setup.move(rule(UP, request, setup), true);
    } else {
      setup.move(rule(DOWN, request, setup), false);
    }
  }

  private static TransitionRule rule(String name, HttpServletRequest request, WorkflowSetup setup) {
    String id = String.valueOf(request.getParameter(name));
    if (!id.matches("\\d{1,18}")) {
      throw Refusal.badRequest("It is not said what is to be done.");
    }
    return setup.rule(Long.parseLong(id)).orElseThrow(() -> Refusal.notFound("Rule"));
  }

  private WorkflowPart part(String key) {
    return extensions.workflowParts().stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("Module"));
  }

  private static Map<String, String[]> sent(HttpServletRequest request) {
    Map<String, String[]> sent = new HashMap<>(request.getParameterMap());
    OWN.forEach(sent::remove);
    return sent;
  }

  private Place place(HttpServletRequest request) {
    return Place.of(request, jira(), workflow());
  }

  private Workflow workflow() {
    return new Workflow(jira(), extensions);
  }
}
