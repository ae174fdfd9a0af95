package org.ballincourt.followup;

/**
 * What is still to be done in a project.
 *
 * @param issues how many it has, open or not
 * @param openIssues how many of them are not done
 * @param openVersions how many versions are neither released nor archived
 */
public record WorkLeft(int issues, int openIssues, int openVersions) {

  public boolean isAny() {
    return openIssues > 0 || openVersions > 0;
  }

  /** Whether there was something to do, and all of it is done. */
  public boolean isAllDone() {
    return issues > 0 && !isAny();
  }
}
