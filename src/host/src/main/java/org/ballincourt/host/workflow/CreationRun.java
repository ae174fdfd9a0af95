package org.ballincourt.host.workflow;

import org.ballincourt.host.change.IssueLives;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.user.Person;

/**
 * A run that creates an issue. Functions before that see an issue without an id, those after it the
 * one that is stored; what they set on it is not stored any more.
 */
final class CreationRun extends Run {
  private final IssueLives lives;
  private final NewIssue wanted;
  private final TransientIssue values;
  private final Person user;
  private StoredIssue created;

  CreationRun(IssueLives lives, NewIssue wanted, TransientIssue values, Person user) {
    super(Transition.CREATE, null, values);
    this.lives = lives;
    this.wanted = wanted;
    this.values = values;
    this.user = user;
  }

  @Override
  void execute(SystemFunction function) {
    if (function == SystemFunction.CREATE) {
      created = lives.insert(wanted, values, user);
      go(new TransientIssue(created));
    }
  }

  StoredIssue created() {
    return created;
  }
}
