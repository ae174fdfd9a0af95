package org.ballincourt.report.share;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.report.ReportScope;

/**
 * What a copy is about.
 *
 * @param projects those that were counted, by name
 * @param of how many there would have been had whoever shared it seen all
 * @param client null for all
 * @param phase null for all
 */
public record SharedSubject(List<Counted> projects, int of, Named client, Named phase) {

  /**
   * A project.
   *
   * @param revision of the rules under which it was counted
   */
  public record Counted(long id, String key, String name, long revision) {}

  /** A client, or a phase. */
  public record Named(long id, String name) {}

  public SharedSubject {
    projects = List.copyOf(projects);
  }

  public Set<Long> projectIds() {
    return projects.stream().map(Counted::id).collect(Collectors.toSet());
  }

  /** The same of some of its projects. */
  public ReportScope scope(Set<Long> counted) {
    return new ReportScope(counted, client == null ? null : client.id(), phaseId());
  }

  private Long phaseId() {
    return phase == null ? null : phase.id();
  }
}
