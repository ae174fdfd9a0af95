package org.ballincourt.report.access;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Found;
import org.ballincourt.report.store.ReportStore;
import org.springframework.stereotype.Component;

/** Tells projects in which work goes on from those that are archived. */
@Component
public class LiveProjects {
  private final Access access;
  private final ReportStore store;
  private final Found found;

  @Inject
  public LiveProjects(Access access, ReportStore store, Found found) {
    this.access = access;
    this.store = store;
    this.found = found;
  }

  /**
   * In an archived project Jira grants no permission of ours, so that only its administrators get
   * here, and its search finds no issue. So they alone cost a statement and a search for one issue
   * of each project, and another search for a project whose one issue was not found; all of it only
   * when somebody asks.
   *
   * @param projects whose figures the person who is asking sees
   * @return whether a project that has issues is not archived; also of others that they moved to
   */
  LongPredicate among(Set<Long> projects) {
    return new LongPredicate() {
      private Set<Long> live;

      @Override
      public boolean test(long project) {
        if (!access.administersJira()) {
          return true;
        }
        if (live == null) {
          live = new HashSet<>(found.projectsOf(store.oneWaitingInEach(projects)));
        }
        return live.contains(project) || found.count("project = " + project) > 0;
      }
    };
  }
}
