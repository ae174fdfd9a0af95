package org.ballincourt.host.change;

import com.atlassian.jira.project.version.Version;
import java.util.List;
import org.ballincourt.host.project.StoredProject;

/**
 * An issue that is to be.
 *
 * @param type its name
 * @param fixVersions each once
 * @param description null for none
 */
public record NewIssue(
    StoredProject project,
    String type,
    String summary,
    List<Version> fixVersions,
    String description) {

  /** One without a description. */
  public NewIssue(StoredProject project, String type, String summary, List<Version> fixVersions) {
    this(project, type, summary, fixVersions, null);
  }
}
