package org.ballincourt.bench.replay;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.ballincourt.bench.jira.Following;
import org.ballincourt.bench.jira.QuietJira;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredProject;

/** Ways to read the histories of all issues of one project. */
record Reading(Jira jira, Following following, StoredProject project) {

  /** Of the project that has most issues. */
  static Reading ofLargestProject(QuietJira quiet) {
    Jira jira = quiet.jira();
    StoredProject largest =
        jira.projects().all().stream()
            .max(Comparator.comparing(jira.issues()::count))
            .orElseThrow();
    return new Reading(jira, new Following(quiet), largest);
  }

  int issues() {
    return ids().size();
  }

  private Collection<Long> ids() {
    return jira.issues().getIssueIdsForProject(project.id());
  }

  /**
   * Every issue, and its history by the manager that the plugin asks too; nothing is done with it.
   *
   * @return how many items there are, so that nobody can say that they need not be read
   */
  long plain() {
    long items = 0;
    for (long id : ids()) {
      Issue issue = jira.issues().getIssueObject(id);
      for (ChangeHistory entry : jira.history().getChangeHistories(issue)) {
        items += entry.getChangeItemBeans().size();
      }
    }
    return items;
  }

  /** The plugin's own reading of what waits to be read. */
  void replay() {
    following.replay();
  }

  /** A replay that broke off would have been a fast one. */
  void requireDone() {
    following.requireRead(project.key());
  }

  /** Has every turn of the project written by the next {@link #replay}. */
  void forget() {
    following.on(project.key(), Map.of());
    following.off(project.key());
    following.replay();
    following.on(project.key(), Map.of());
  }

  /** Has the project read again, after somebody has saved what was saved before. */
  void saveAgain() {
    following.on(project.key(), Map.of());
  }

  /** The plugin looks at every issue, as after an event of which it knows nothing. */
  void look() {
    for (long id : ids()) {
      Issue issue = jira.issues().getIssueObject(id);
      jira.events()
          .publish(
              new IssueEvent(issue, null, null, null, null, Map.of(), EventType.ISSUE_UPDATED_ID));
    }
  }
}
