package org.ballincourt.host.change;

import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.event.project.VersionMergeEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.project.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.event.Events;
import org.ballincourt.host.user.Person;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Ends the lives of versions. As in Jira each issue that has the version is changed first, with an
 * entry in its history and an event; after that listeners hear of the version.
 */
public record VersionLives(Changes changes, Events events) {

  /**
   * @param heir what the version's issues get in its place; empty for nothing
   */
  public void end(Version version, Optional<Version> heir, Person author) {
    boolean hadIssues = replace(version, heir, author);
    while (!removed(version)) {
      hadIssues |= replace(version, heir, author); // somebody has put it on an issue meanwhile
    }
    if (hadIssues && heir.isPresent()) {
      events.publish(new VersionMergeEvent(heir.get(), version));
    }
    events.publish(new VersionDeleteEvent(version));
  }

  /** Whether there were issues. */
  private boolean replace(Version version, Optional<Version> heir, Person author) {
    List<Long> issues =
        changes
            .sql()
            .sql("select issue_id from issue_fix_versions where version_id = ? order by issue_id")
            .param(version.getId())
            .query(Long.class)
            .list();
    issues.forEach(issue -> replace(issue, version, heir, author));
    return !issues.isEmpty();
  }

  private void replace(long issue, Version version, Optional<Version> heir, Person author) {
    Change change =
        found ->
            new FixVersionsChange(
                    changes.sql(), without(version, heir, List.copyOf(found.getFixVersions())))
                .write(found);
    try {
      changes.apply(change, issue, author, EventType.ISSUE_UPDATED_ID);
    } catch (Gone e) {
      return; // so it has no versions either
    }
  }

  /** The heir comes only where the version goes. */
  private static List<Version> without(
      Version version, Optional<Version> heir, List<Version> versions) {
    List<Version> left = new ArrayList<>(versions);
    boolean had = left.removeIf(one -> one.getId().equals(version.getId()));
    heir.filter(one -> had && left.stream().noneMatch(other -> other.getId().equals(one.getId())))
        .ifPresent(left::add);
    return left;
  }

  private boolean removed(Version version) {
    try {
      changes.sql().sql("delete from versions where id = ?").param(version.getId()).update();
      return true;
    } catch (DataIntegrityViolationException e) {
      return false;
    }
  }
}
