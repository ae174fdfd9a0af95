package org.ballincourt.questionnaire.invitation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenSending;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.springframework.stereotype.Component;

/** Puts together the page of one sending. */
@Component
public class InvitedViews {

  private final InvitationStore invitations;
  private final InvitationAccess access;
  private final SendingViews sendings;
  private final PersonViews people;
  private final SentWords words;

  @Inject
  public InvitedViews(
      InvitationStore invitations,
      InvitationAccess access,
      SendingViews sendings,
      PersonViews people,
      SentWords words) {
    this.invitations = invitations;
    this.access = access;
    this.sendings = sendings;
    this.people = people;
    this.words = words;
  }

  /** Whoever does not run client work there sees how many were invited, and not who. */
  SendingView of(SeenSending seen) {
    Sending sending = seen.sending();
    List<Invitation> invited = invitations.of(List.of(sending.id()));
    boolean clientWork = access.worksIn(seen.project());
    SendingView.Sent sent =
        new SendingView.Sent(
            sending.id(), seen.project().getKey(), sendings.name(sendings.formOf(sending)));
    List<String> facts =
        List.of(words.about(sending), words.named(sending), words.progress(sending, invited));
    return new SendingView(
        sent,
        facts,
        words.own(sending),
        clientWork ? people.of(sending, invited) : null,
        new SendingView.Labels(
            clientWork && !sending.isClosed(),
            clientWork && words.isLeft(sending),
            access.readsIn(seen.project()),
            words.texts()));
  }
}
