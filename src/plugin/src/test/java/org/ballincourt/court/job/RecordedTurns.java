package org.ballincourt.court.job;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.store.TurnStore;

/** Remembers whose turns were deleted. */
final class RecordedTurns extends TurnStore {

  final List<Long> deletedProjects = new ArrayList<>();

  RecordedTurns() {
    super(null);
  }

  @Override
  public void deleteProject(long projectId) {
    deletedProjects.add(projectId);
  }
}
