package org.ballincourt.report.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.client.Client;
import org.ballincourt.report.ReportScope;

/**
 * What somebody asked about, as far as she may see it.
 *
 * @param client null for all
 * @param phase a version of the only project; null for all
 * @param projects whose figures count, by name
 * @param of how many projects that she may browse there would be if she saw the figures of all
 * @param zone where its days begin: the only project’s team’s, or Jira’s
 */
public record Subject(Client client, Version phase, List<Project> projects, int of, ZoneId zone) {

  public Subject {
    projects = List.copyOf(projects);
  }

  public ReportScope scope() {
    return new ReportScope(
        projects.stream().map(Project::getId).collect(Collectors.toSet()),
        client == null ? null : client.id(),
        phase == null ? null : phase.getId());
  }

  /** What it is called in addresses and the names of files, the widest first; none for all. */
  public Stream<String> names() {
    return Stream.of(
            Optional.ofNullable(client).map(one -> "client-" + one.id()),
            onlyProject().map(Project::getKey),
            Optional.ofNullable(phase).map(one -> "phase-" + one.getId()))
        .flatMap(Optional::stream);
  }

  /** Empty where it is about several. */
  public Optional<Project> onlyProject() {
    return projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
  }
}
