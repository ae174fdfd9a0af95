package org.ballincourt.questionnaire.invitation.post.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.site.store.OriginStore;
import org.springframework.stereotype.Component;

/** What became of the mails to those who were invited. */
@Component
public class InvitationMails {

  private final Outbox outbox;
  private final OriginStore origins;
  private final Clock clock;

  @Inject
  public InvitationMails(Outbox outbox, OriginStore origins, Clock clock) {
    this.outbox = outbox;
    this.origins = origins;
    this.clock = clock;
  }

  /** By the id of the invitation, without those who got none; two statements. */
  public Map<Long, MailProgress> of(Collection<Invitation> invitations) {
    Map<Long, MailProgress> progress = new HashMap<>();
    boolean held = origins.isElsewhere();
    outbox
        .of(invitations.stream().map(Invitation::id).toList())
        .forEach((id, stands) -> progress.put(id, MailProgress.of(stands, held, clock.instant())));
    return progress;
  }

  /** The mail of which nobody knows whether it has left; empty where there is none. */
  public Optional<Long> uncertain(Invitation invitation) {
    return stands(invitation).stream()
        .filter(stand -> stand.isUncertain(clock.instant()))
        .map(MailStand::mail)
        .findFirst();
  }

  private List<MailStand> stands(Invitation invitation) {
    return outbox.of(List.of(invitation.id())).getOrDefault(invitation.id(), List.of());
  }
}
