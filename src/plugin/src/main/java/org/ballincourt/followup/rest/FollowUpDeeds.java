package org.ballincourt.followup.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.ending.FollowUpProposals;
import org.ballincourt.followup.rest.FollowUpInput.Said;
import org.ballincourt.followup.store.ClientDates;
import org.ballincourt.followup.store.FollowUpOpen;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Does what somebody says of follow-ups, or refuses it where they have gone on meanwhile. */
@Component
public class FollowUpDeeds {

  private final FollowUpProposals proposals;
  private final FollowUpStore store;
  private final ClientDates days;
  private final CurrentUser user;
  private final Texts texts;

  @Inject
  public FollowUpDeeds(
      FollowUpProposals proposals,
      FollowUpStore store,
      ClientDates days,
      CurrentUser user,
      Texts texts) {
    this.proposals = proposals;
    this.store = store;
    this.days = days;
    this.user = user;
    this.texts = texts;
  }

  FollowUp begin(Project project, Optional<Issue> issue) {
    try {
      return proposals.begin(project, issue, by());
    } catch (FollowUpOpen e) {
      throw conflict("ballincourt.follow-up.open-already");
    }
  }

  void setNever(Project project, boolean never) {
    proposals.setNever(project, never, by());
  }

  void say(FollowUp followUp, Said said) {
    if (!store.move(followUp.id(), said.state(), by(), said.reason())) {
      throw conflict("ballincourt.follow-up.gone-on");
    }
  }

  /**
   * @param on null for not at all
   */
  void lookAgain(FollowUp followUp, LocalDate on) {
    if (followUp.asked().secondLook() != null) {
      throw conflict("ballincourt.follow-up.looked-already");
    }
    State state = followUp.stage().state();
    if (state != State.HELD && !state.isOpen()) {
      throw conflict("ballincourt.follow-up.no-look");
    }
    store.lookAgainOn(followUp.id(), on);
  }

  LocalDate todayAt(FollowUp followUp) {
    return days.of(followUp);
  }

  private String by() {
    return user.key().orElse(null);
  }

  private Refusal conflict(String key) {
    return new Refusal(Kind.CONFLICT, texts.text(key));
  }
}
