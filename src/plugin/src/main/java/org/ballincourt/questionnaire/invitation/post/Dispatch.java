package org.ballincourt.questionnaire.invitation.post;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Language;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.mail.Mailing;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.ballincourt.questionnaire.invitation.post.preparation.Prepared;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.letter.InvitingLetter;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** Writes down what is sent: all of it, once, or nothing. */
@Component
public class Dispatch {

  private final QuestionnaireStore questionnaires;
  private final SendingStore sendings;
  private final InvitationStore invitations;
  private final Outbox outbox;

  @Inject
  public Dispatch(
      QuestionnaireStore questionnaires,
      SendingStore sendings,
      InvitationStore invitations,
      Outbox outbox) {
    this.questionnaires = questionnaires;
    this.sendings = sendings;
    this.invitations = invitations;
    this.outbox = outbox;
  }

  /**
   * A version of what is asked, the sending, the invitations and their mails, in one transaction.
   *
   * @param unsent without an id and a version
   * @param request what its sender calls it
   * @param sender present where somebody gets a mail
   * @return the sending that was made of the request, now or before
   */
  Sending send(Sending unsent, String request, Prepared prepared, Optional<Sender> sender) {
    try {
      return sendings.atOnce(() -> written(unsent, request, prepared, sender));
    } catch (RuntimeException e) {
      // somebody else may have sent the same between our look and our insert
      return sent(request).orElseThrow(() -> e);
    }
  }

  /** What was made of a request before; empty where there is nothing; one statement. */
  Optional<Sending> sent(String request) {
    return sendings.ofRequest(request);
  }

  private Sending written(
      Sending unsent, String request, Prepared prepared, Optional<Sender> sender) {
    int version = questionnaires.freeze(unsent.form().questionnaire());
    Sending sent = sendings.add(unsent.withVersion(version), request, prepared.letters());
    for (Candidate candidate : prepared.guests().asked()) {
      invite(sent, candidate, prepared, sender);
    }
    return sent;
  }

  private void invite(
      Sending sent, Candidate candidate, Prepared prepared, Optional<Sender> sender) {
    Language language = prepared.languageOf(candidate.language());
    Invited invited =
        new Invited(candidate.contact(), candidate.name(), candidate.email(), language);
    Invitation invitation = invitations.add(sent, invited, prepared.expiresAt());
    Letter letter = prepared.letters().get(language);
    if (letter != null) {
      Letter hers = InvitingLetter.to(prepared.person(candidate.contact()), letter, language);
      new Mailing(hers, invitation, sender.orElseThrow()).post(outbox);
    }
  }
}
