package org.ballincourt.report.dashboard;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Client;
import org.ballincourt.report.ReportScope;

/**
 * Of what the figures of an item are a part.
 *
 * @param project the one that was asked for; null for none
 * @param client the one that was asked for; null for any
 * @param counted the projects that the viewer may see figures of, by name
 * @param browsable those that she may browse, counted or not, by name
 */
public record Scope(
    Project project, Client client, List<Project> counted, List<Project> browsable) {

  public Scope {
    counted = List.copyOf(counted);
    browsable = List.copyOf(browsable);
  }

  /** Whether something of that client is in it, as far as clients go. */
  public boolean takes(Long ofClient) {
    return client == null || client.id().equals(ofClient);
  }

  /** How that which was asked for is called; empty where it is all. */
  public Optional<String> name() {
    return project == null
        ? Optional.ofNullable(client).map(Client::name)
        : Optional.of(project.getName());
  }

  /** Of the projects that are counted. */
  public List<Long> ids() {
    return counted.stream().map(Project::getId).toList();
  }

  /** The turns of which figures are counted. */
  public ReportScope report() {
    return new ReportScope(Set.copyOf(ids()), client == null ? null : client.id(), null);
  }

  /** The same without projects that are not among these. */
  Scope among(Collection<Long> projects) {
    return new Scope(project, client, among(counted, projects), among(browsable, projects));
  }

  private static List<Project> among(List<Project> some, Collection<Long> projects) {
    return some.stream().filter(each -> projects.contains(each.getId())).toList();
  }
}
