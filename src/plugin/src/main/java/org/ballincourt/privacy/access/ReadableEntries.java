package org.ballincourt.privacy.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Projects;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.springframework.stereotype.Component;

/**
 * What the person who is asking may read of what is kept about somebody: nothing of issues and
 * projects that she may not browse, unless she administers Jira.
 */
@Component
public class ReadableEntries {
  private final Access access;
  private final Histories histories;
  private final Projects projects;

  @Inject
  public ReadableEntries(Access access, Histories histories, Projects projects) {
    this.access = access;
    this.histories = histories;
    this.projects = projects;
  }

  /**
   * What may be shown.
   *
   * @param hidden how many more there are
   */
  public record Shown(List<Entry> entries, int hidden) {
    public Shown {
      entries = List.copyOf(entries);
    }
  }

  public Shown of(List<Entry> all) {
    List<Entry> readable =
        access.administersJira() ? all : all.stream().filter(isReadable(all)).toList();
    return new Shown(readable, all.size() - readable.size());
  }

  private Predicate<Entry> isReadable(List<Entry> all) {
    List<Long> ids =
        all.stream().map(each -> each.where().issue()).filter(Objects::nonNull).distinct().toList();
    Map<Long, Issue> issues = histories.issues(ids);
    return entry -> isReadable(entry.where(), issues);
  }

  private boolean isReadable(Where where, Map<Long, Issue> issues) {
    if (where.issue() != null) {
      return issues.containsKey(where.issue()) && access.mayBrowse(issues.get(where.issue()));
    }
    return where.project() == null
        || projects.find(where.project()).filter(this::isRead).isPresent();
  }

  private boolean isRead(Project project) {
    return access.readsFeedback(project) || access.runsClientWork(project);
  }
}
