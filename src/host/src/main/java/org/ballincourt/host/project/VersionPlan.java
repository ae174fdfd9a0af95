package org.ballincourt.host.project;

import java.time.LocalDate;

/**
 * When a version begins and is released, and how far it is.
 *
 * @param start null where none is set
 * @param release the date it is planned for or was released on; null where none is set
 */
public record VersionPlan(LocalDate start, LocalDate release, boolean released, boolean archived) {

  /** Of a version that has only a name. */
  public static final VersionPlan NONE = new VersionPlan(null, null, false, false);

  /** Whether it would be released before it begins, which Jira refuses. */
  public boolean isReversed() {
    return start != null && release != null && start.isAfter(release);
  }

  /** As the column of the start holds it. */
  public String startText() {
    return text(start);
  }

  /** As the column of the release holds it. */
  public String releaseText() {
    return text(release);
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
