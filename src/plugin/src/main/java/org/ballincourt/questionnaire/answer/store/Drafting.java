package org.ballincourt.questionnaire.answer.store;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.Draft;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.springframework.stereotype.Component;

/** Keeps what is answered on the way. */
@Component
public class Drafting {

  private final DraftStore drafts;
  private final InvitationStore invitations;
  private final Clock clock;

  @Inject
  public Drafting(DraftStore drafts, InvitationStore invitations, Clock clock) {
    this.drafts = drafts;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** One statement. */
  public Optional<Draft> find(Asked asked) {
    return drafts.find(asked.invitation().id());
  }

  /**
   * The one that there is, or a new one: she has started.
   *
   * @return empty where it cannot be answered any more
   */
  public Optional<Draft> begun(Asked asked, Draft fresh) {
    Optional<Draft> found = find(asked);
    if (found.isEmpty() && isOpen(asked)) {
      drafts.begin(asked.invitation().id(), fresh);
      found = find(asked);
    }
    if (found.isPresent() && asked.invitation().course().startedAt() == null) {
      invitations.started(asked.invitation().id(), clock.instant());
    }
    return found;
  }

  /** As it is after it was seen that there is no draft; one that is finished has none. */
  private boolean isOpen(Asked asked) {
    Optional<Invitation> now = invitations.find(asked.invitation().id());
    return now.filter(invitation -> invitation.isOpenAt(clock.instant())).isPresent();
  }

  /**
   * @return false where it was finished in the meantime, and nothing was kept
   */
  public boolean save(Asked asked, Draft draft) {
    return drafts.save(asked.invitation().id(), draft);
  }
}
