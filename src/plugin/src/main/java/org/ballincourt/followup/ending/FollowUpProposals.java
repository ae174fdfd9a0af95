package org.ballincourt.followup.ending;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.ClosingIssue;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.FollowUp.Ending.Why;
import org.ballincourt.followup.Past;
import org.ballincourt.followup.Progress;
import org.ballincourt.followup.ProposalRule;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.store.FollowUpOpen;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.jira.JiraZone;
import org.springframework.stereotype.Component;

/** Proposes follow-ups, takes proposals back, and begins those that somebody wants. */
@Component
public class FollowUpProposals {

  private final FollowUpStore store;
  private final ProjectProgress progress;
  private final WorkNames names;
  private final JiraZone zone;
  private final Clock clock;

  @Inject
  public FollowUpProposals(
      FollowUpStore store, ProjectProgress progress, WorkNames names, JiraZone zone, Clock clock) {
    this.store = store;
    this.progress = progress;
    this.names = names;
    this.zone = zone;
    this.clock = clock;
  }

  /** Looks how far the work is, and does what follows from it. */
  public void look(Project project) {
    Past past = past(project);
    Progress now = progress.of(project);
    switch (rule().of(now, past)) {
      case PROPOSE -> propose(project, nothingLeft(now));
      case WITHDRAW -> store.move(past.followUps().get(0).id(), State.WITHDRAWN, null, null);
      case NOTHING -> {}
    }
  }

  private Ending nothingLeft(Progress now) {
    return new Ending(Why.NOTHING_LEFT, now.endedAt(clock.instant(), zone.id()), null, null);
  }

  /**
   * The workflow says that the work is over; where a follow-up is open, or one was ended lately, or
   * none is ever wanted, nothing happens. Joins the caller’s transaction.
   *
   * @param by the key of the user who did the transition; null where nobody is known
   */
  public void proposeAfter(Issue issue, String by) {
    if (rule().mayFollow(past(issue.getProjectObject()))) {
      propose(
          issue.getProjectObject(), new Ending(Why.WORKFLOW, clock.instant(), by, closing(issue)));
    }
  }

  /** Where another node was faster there is one already. */
  private void propose(Project project, Ending ending) {
    try {
      add(project, ending, new Stage(State.PROPOSED, clock.instant(), null, null));
    } catch (FollowUpOpen e) {
      return;
    }
  }

  /**
   * Somebody wants one, whatever was said before.
   *
   * @param issue with which the work ended; empty for none
   * @param by the key of a user
   * @throws FollowUpOpen where there is one that is open
   */
  public FollowUp begin(Project project, Optional<Issue> issue, String by) {
    Instant now = clock.instant();
    ClosingIssue closing = issue.map(FollowUpProposals::closing).orElse(null);
    return add(
        project, new Ending(Why.BY_HAND, now, by, closing), new Stage(State.WANTED, now, by, null));
  }

  private FollowUp add(Project project, Ending ending, Stage stage) {
    return store.add(new FollowUp(null, names.of(project), ending, stage, Asked.NOTHING, null));
  }

  private static ClosingIssue closing(Issue issue) {
    return new ClosingIssue(issue.getId(), issue.getKey());
  }

  /**
   * None is to be proposed there from now on; what is proposed and nobody has answered is not
   * wanted then.
   *
   * @param never false to take it back
   * @param by the key of a user
   */
  public void setNever(Project project, boolean never, String by) {
    store.atOnce(
        () -> {
          store.setNever(project.getId(), never, by);
          return never && declineLatest(project, by);
        });
  }

  private boolean declineLatest(Project project, String by) {
    return store
        .latestOf(project.getId())
        .filter(latest -> latest.stage().state() == State.PROPOSED)
        .filter(latest -> store.move(latest.id(), State.NOT_WANTED, by, null))
        .isPresent();
  }

  private Past past(Project project) {
    return new Past(store.of(project.getId()), store.never(project.getId()));
  }

  private ProposalRule rule() {
    return new ProposalRule(clock.instant(), zone.id());
  }
}
