package org.ballincourt.questionnaire.action.issue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.court.Category;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Statuses;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.springframework.stereotype.Component;

/** Looks up the issues of actions: one search for all. */
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
    List<Long> ids =
        actions.stream()
            .map(Action::issue)
            .filter(Objects::nonNull)
            .map(Tracked::id)
            .distinct()
            .toList();
    Map<Long, Issue> seen =
        ids.isEmpty()
            ? Map.of()
            : found.visibleOf(ids).stream().collect(toMap(Issue::getId, identity()));
    Map<Action, IssueToday> today = new HashMap<>();
    actions.stream()
        .filter(action -> action.issue() != null)
        .forEach(action -> today.put(action, today(action.issue(), seen.get(action.issue().id()))));
    return today;
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
