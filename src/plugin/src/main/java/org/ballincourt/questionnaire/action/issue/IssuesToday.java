package org.ballincourt.questionnaire.action.issue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.Category;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Statuses;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.springframework.stereotype.Component;

/** Looks up the issues that track something: one search for all. */
@Component
public class IssuesToday {

  private final Found found;
  private final Statuses statuses;

  @Inject
  public IssuesToday(Found found, Statuses statuses) {
    this.found = found;
    this.statuses = statuses;
  }

  /** By action; without those that no issue tracks. */
  public Map<Action, IssueToday> of(Collection<Action> actions) {
    List<Action> tracked = actions.stream().filter(action -> action.issue() != null).toList();
    Map<Tracked, IssueToday> issues = today(tracked.stream().map(Action::issue).toList());
    Map<Action, IssueToday> today = new HashMap<>();
    tracked.forEach(action -> today.put(action, issues.get(action.issue())));
    return today;
  }

  /** By what is known of each. */
  public Map<Tracked, IssueToday> today(Collection<Tracked> issues) {
    List<Long> ids = issues.stream().map(Tracked::id).distinct().toList();
    Map<Long, Issue> seen =
        ids.isEmpty()
            ? Map.of()
            : found.visibleOf(ids).stream().collect(toMap(Issue::getId, identity()));
    return issues.stream()
        .distinct()
        .collect(toMap(identity(), then -> today(then, seen.get(then.id()))));
  }

  private IssueToday today(Tracked then, Issue now) {
    return now == null
        ? new IssueToday(then.key(), then.project(), null, false, false)
        : new IssueToday(
            now.getKey(),
            now.getProjectObject().getKey(),
            now.getSummary(),
            true,
            statuses.categoryOf(now.getStatusId()) == Category.DONE);
  }
}
