package org.ballincourt.court.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.court.store.TurnStore;

/** Knows whose turns it is told to know, and remembers which projects' were deleted. */
final class RecordedTurns extends TurnStore {

  final List<Long> deletedProjects = new ArrayList<>();
  final SortedSet<Long> issues = new TreeSet<>();

  RecordedTurns() {
    super(null);
  }

  @Override
  public void deleteProject(long projectId) {
    deletedProjects.add(projectId);
  }

  @Override
  public SortedSet<Long> issuesOf(long projectId) {
    return issues;
  }
}
