package org.ballincourt.report.access;

import jakarta.inject.Inject;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/** Tells projects in which work goes on from those that are archived. */
@Component
public class LiveProjects {
  private final Access access;
  private final Found found;

  @Inject
  public LiveProjects(Access access, Found found) {
    this.access = access;
    this.found = found;
  }

  /**
   * In an archived project Jira grants no permission of ours, so that only its administrators get
   * here, and its search finds no issue.
   *
   * @param project whose figures the person who is asking sees, and that has issues
   */
  boolean has(long project) {
    return !access.administersJira() || found.count("project = " + project) > 0;
  }
}
