package org.ballincourt.host.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One workflow a project, for all types of issues: from each status into any other. */
public record Workflows(Statuses statuses) implements WorkflowManager, WorkflowSchemeManager {

  private static final Pattern NAME = Pattern.compile("Workflow of project (\\d{1,18})");

  @Override
  public Map<String, String> getWorkflowMap(Project project) {
    Map<String, String> ofAllTypes = new HashMap<>();
    ofAllTypes.put(null, "Workflow of project " + project.getId());
    return ofAllTypes;
  }

  @Override
  public JiraWorkflow getWorkflow(String name) {
    Matcher named = NAME.matcher(name);
    return named.matches() ? () -> offered(Long.parseLong(named.group(1))) : null;
  }

  private List<Status> offered(long project) {
    return List.copyOf(statuses.offeredIn(project));
  }
}
