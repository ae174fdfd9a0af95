package org.ballincourt.bench.load;

/**
 * How much there is in a Jira.
 *
 * @param projects from 1 on
 * @param issuesOfEach from 1 on
 */
public record Size(int projects, int issuesOfEach) {

  private static final int THOUSAND = 1_000;

  /** So many issues, a thousand to a project; what is left over of a thousand is left out. */
  public static Size ofIssues(int issues) {
    return issues < THOUSAND ? new Size(1, issues) : new Size(issues / THOUSAND, THOUSAND);
  }

  public int issues() {
    return projects * issuesOfEach;
  }
}
