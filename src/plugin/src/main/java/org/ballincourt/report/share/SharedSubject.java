package org.ballincourt.report.share;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** The id of the project that it is about; empty where it counts several. */
  public Optional<Long> onlyProject() {
    return projects.size() == 1 ? Optional.of(projects.get(0).id()) : Optional.empty();
  }
}
