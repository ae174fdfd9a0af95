package org.ballincourt.host.workflow;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.change.Changed;
import org.ballincourt.host.change.Transitions;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.user.Person;

/** A run that puts an issue into another status. */
final class MoveRun extends Run {
  private final Transitions transitions;
  private final StoredIssue original;
  private final TransientIssue issue;
  private final StoredStatus to;
  private final Person user;
  private Optional<Changed> changed = Optional.empty();

  private MoveRun(
      Transitions transitions,
      StoredIssue original,
      TransientIssue issue,
      Transition transition,
      Person user) {
    super(transition, original, issue);
    this.transitions = transitions;
    this.original = original;
    this.issue = issue;
    this.to = transition.to().orElseThrow();
    this.user = user;
  }

  static MoveRun of(
      Transitions transitions, StoredIssue original, Transition transition, Person user) {
    return new MoveRun(transitions, original, new TransientIssue(original), transition, user);
  }

  @Override
  void execute(SystemFunction function) {
    if (function == SystemFunction.STATUS) {
      issue.setStatus(to);
      tell("changeItems", new ArrayList<>(List.of(statusItem())));
    }
    if (function == SystemFunction.HISTORY) {
      changed = transitions.store(issue, to, user);
      changed.ifPresent(each -> tell("changeGroup", each.entry()));
      issue.resetModifiedFields();
    }
  }

  private ChangeItemBean statusItem() {
    StoredStatus from = original.status();
    return new ChangeItemBean(
        ChangeItemBean.STATIC_FIELD, "status", from.id(), from.name(), to.id(), to.name());
  }

  /** What listeners are to be told after the commit. */
  Optional<Changed> changed() {
    return changed;
  }
}
