package org.ballincourt.court.job;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.store.turn.TurnStore;

/** Remembers whose turns were deleted; of each project it had those of two issues. */
final class RecordedTurns extends TurnStore {

  final List<Long> deletedProjects = new ArrayList<>();

  private Runnable atDeletion = () -> {};

  RecordedTurns() {
    super(null, null);
  }

  /** Does something else while turns are deleted. */
  void atDeletion(Runnable work) {
    atDeletion = work;
  }

  @Override
  public void deleteProject(long projectId) {
    atDeletion.run();
    deletedProjects.add(projectId);
  }

  @Override
  public int issuesWithTurns(long projectId) {
    return deletedProjects.contains(projectId) ? 0 : 2;
  }
}
