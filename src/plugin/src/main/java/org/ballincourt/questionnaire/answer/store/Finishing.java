package org.ballincourt.questionnaire.answer.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Hands a filled sheet in: all of it or nothing, and once. */
@Component
public class Finishing {

  private final ActiveObjects ao;
  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final DraftStore drafts;
  private final SheetStore sheets;
  private final List<FinishedSheets> told;

  @Inject
  public Finishing(
      ActiveObjects ao,
      InvitationStore invitations,
      SendingStore sendings,
      SheetStore sheets,
      List<FinishedSheets> told) {
    this.ao = ao;
    this.invitations = invitations;
    this.sendings = sendings;
    this.drafts = new DraftStore(ao);
    this.sheets = sheets;
    this.told = List.copyOf(told);
  }

  /**
   * Ends the invitation, keeps the answers, forgets the draft and tells whoever wants to know.
   *
   * @return the key of the sheet, for exactly one caller; empty where it could not be answered any
   *     more
   */
  public Optional<String> finish(Asked asked, FilledSheet filled) {
    return ao.executeInTransaction(() -> handIn(asked, filled));
  }

  /** Without names one comes after the other, so that one of them is the fifth. */
  private Optional<String> handIn(Asked asked, FilledSheet filled) {
    if (!asked.sending().isNamed()) {
      sendings.hold(asked.sending().id());
    }
    return invitations.finish(asked.invitation().id(), filled.by().at())
        ? Optional.of(keep(asked, filled))
        : Optional.empty();
  }

  private String keep(Asked asked, FilledSheet filled) {
    String key = sheets.add(asked.sending(), filled);
    drafts.delete(asked.invitation().id());
    told.forEach(each -> each.finished(asked, filled));
    return key;
  }
}
