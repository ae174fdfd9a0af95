package org.ballincourt.questionnaire.answer.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.springframework.stereotype.Component;

/** Hands a filled sheet in: all of it or nothing, and once. */
@Component
public class Finishing {

  private final ActiveObjects ao;
  private final InvitationStore invitations;
  private final DraftStore drafts;
  private final SheetStore sheets;
  private final List<FinishedSheets> told;

  @Inject
  public Finishing(
      ActiveObjects ao,
      InvitationStore invitations,
      DraftStore drafts,
      SheetStore sheets,
      List<FinishedSheets> told) {
    this.ao = ao;
    this.invitations = invitations;
    this.drafts = drafts;
    this.sheets = sheets;
    this.told = List.copyOf(told);
  }

  /**
   * Ends the invitation, keeps the answers, forgets the draft and tells whoever wants to know.
   *
   * @return true for exactly one caller; false where it could not be answered any more
   */
  public boolean finish(Asked asked, FilledSheet filled) {
    return ao.executeInTransaction(
        () -> invitations.finish(asked.invitation().id(), filled.by().at()) && keep(asked, filled));
  }

  private boolean keep(Asked asked, FilledSheet filled) {
    sheets.add(asked.sending(), filled);
    drafts.delete(asked.invitation().id());
    told.forEach(each -> each.finished(asked, filled));
    return true;
  }
}
