package org.ballincourt.host.change;

import com.atlassian.jira.event.project.VersionArchiveEvent;
import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.event.project.VersionMergeEvent;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnarchiveEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import com.atlassian.jira.event.project.VersionUpdatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.event.Events;
import org.ballincourt.host.project.StoredVersion;
import org.ballincourt.host.project.VersionPlan;
import org.ballincourt.host.user.Person;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Releases, archives and plans versions, and ends their lives. As in Jira each issue that has a
 * version that goes is changed first, with an entry in its history and an event; after that
 * listeners hear of the version. All else changes no issue.
 */
public record VersionLives(Changes changes, Events events) {

  /**
   * The day of the release is today where none is set, as Jira proposes it.
   *
   * @param released false to take the release back; the day stays
   * @return false where the version was so already; then nobody hears of it
   */
  public boolean release(Version version, boolean released) {
    String today = LocalDate.ofInstant(changes.now(), ZoneOffset.UTC).toString();
    int changed =
        changes
            .sql()
            .sql(
                """
                update versions
                set released = ?,
                    release_date = case when ? then coalesce(release_date, ?) else release_date end
                where id = ? and released <> ?
                """)
            .params(released, released, today, version.getId(), released)
            .update();
    if (changed == 1) {
      events.publish(
          released ? new VersionReleaseEvent(version) : new VersionUnreleaseEvent(version));
    }
    return changed == 1;
  }

  /**
   * @param archived false to take that back
   * @return false where the version was so already; then nobody hears of it
   */
  public boolean archive(Version version, boolean archived) {
    int changed =
        changes
            .sql()
            .sql("update versions set archived = ? where id = ? and archived <> ?")
            .params(archived, version.getId(), archived)
            .update();
    if (changed == 1) {
      events.publish(
          archived ? new VersionArchiveEvent(version) : new VersionUnarchiveEvent(version));
    }
    return changed == 1;
  }

  /** Gives it other days; whether it is released and archived stays. */
  public void plan(StoredVersion version, VersionPlan plan) {
    changes
        .sql()
        .sql("update versions set start_date = ?, release_date = ? where id = ?")
        .params(plan.startText(), plan.releaseText(), version.id())
        .update();
    events.publish(
        new VersionUpdatedEvent(
            new StoredVersion(version.id(), version.projectId(), version.name(), plan), version));
  }

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
