package org.ballincourt.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.ballincourt.court.Status;
import org.springframework.stereotype.Component;

/** The statuses that issues of a project can be in, by its workflows. */
@Component
public class ProjectStatuses {

  private final WorkflowSchemeManager schemes;
  private final WorkflowManager workflows;

  @Inject
  public ProjectStatuses(WorkflowSchemeManager schemes, WorkflowManager workflows) {
    this.schemes = schemes;
    this.workflows = workflows;
  }

  /** Each once, under its name for the viewer, in the order of the workflows. */
  public List<Status> of(Project project) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    Collection<String> names = new TreeSet<>(schemes.getWorkflowMap(project).values());
    names.stream()
        .map(workflows::getWorkflow)
        .filter(Objects::nonNull)
        .map(JiraWorkflow::getLinkedStatusObjects)
        .flatMap(List::stream)
        .forEach(
            status ->
                statuses.putIfAbsent(
                    status.getId(), new Status(status.getId(), status.getNameTranslation())));
    return List.copyOf(statuses.values());
  }
}
