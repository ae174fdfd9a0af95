package org.ballincourt.report.dashboard.feedback;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.issue.IssueToday;
import org.ballincourt.questionnaire.action.issue.IssuesToday;
import org.ballincourt.questionnaire.action.store.ActionStore;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.report.dashboard.Excerpt;
import org.springframework.stereotype.Component;

/** Reads what we said we would do: one statement and one search, however much it is. */
@Component
public class Promises {

  private final ActionStore actions;
  private final IssuesToday issues;

  @Inject
  public Promises(ActionStore actions, IssuesToday issues) {
    this.actions = actions;
    this.issues = issues;
  }

  /**
   * The oldest first.
   *
   * @param most how many are shown
   */
  Excerpt<Promise> of(Collection<Sending> sendings, int most) {
    Map<Long, Sending> byId = sendings.stream().collect(toMap(Sending::id, identity()));
    Excerpt<Action> some = Excerpt.of(actions.promised(byId.keySet()), most);
    Map<Action, IssueToday> today = issues.of(some.rows());
    List<Promise> shown =
        some.rows().stream()
            .map(each -> new Promise(each, byId.get(each.answer().sending()), today.get(each)))
            .toList();
    return new Excerpt<>(shown, some.more(), some.hidden());
  }
}
