package org.ballincourt.questionnaire.answer.store;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Token;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** Finds what somebody is asked. */
@Component
public class AskedForms {

  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final QuestionnaireStore questionnaires;

  @Inject
  public AskedForms(
      InvitationStore invitations, SendingStore sendings, QuestionnaireStore questionnaires) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.questionnaires = questionnaires;
  }

  /** By the secret of a link; four statements, one for a wrong one. */
  public Optional<Asked> byToken(Token token) {
    return invitations.byToken(token.hash()).map(this::asked);
  }

  /** By the id of an invitation; three statements. */
  public Optional<Asked> find(long invitation) {
    return invitations.find(invitation).map(this::asked);
  }

  private Asked asked(Invitation invitation) {
    Sending sending = sendings.find(invitation.sending()).orElseThrow();
    Sending.Form form = sending.form();
    return new Asked(
        invitation,
        sending,
        questionnaires.version(form.questionnaire(), form.version()).orElseThrow());
  }
}
