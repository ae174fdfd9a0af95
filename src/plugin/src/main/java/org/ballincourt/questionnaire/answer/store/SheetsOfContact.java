package org.ballincourt.questionnaire.answer.store;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Which finished sheets are a person’s, where they bear her name. */
@Component
public class SheetsOfContact {
  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final SheetWords sheets;

  @Inject
  public SheetsOfContact(ActiveObjects ao, InvitationStore invitations, SendingStore sendings) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.sheets = new SheetWords(ao);
  }

  /**
   * Her sheets.
   *
   * @param keys of the sheets
   * @param projects by the id of the sending
   */
  public record Sheets(Set<String> keys, Map<Long, Long> projects) {
    public long projectOf(long sending) {
      return projects.get(sending);
    }
  }

  /** None where she has never been invited. */
  public Sheets of(long contact) {
    List<Invitation> hers = invitations.ofContact(contact);
    Set<String> keys =
        hers.stream()
            .flatMap(each -> sheets.ofInvitation(each.id()).stream())
            .map(SheetRow::getSheetKey)
            .collect(Collectors.toSet());
    List<Long> ids = hers.stream().map(Invitation::sending).distinct().toList();
    Map<Long, Long> projects =
        sendings.find(ids).stream().collect(toMap(Sending::id, sent -> sent.about().project()));
    return new Sheets(keys, projects);
  }
}
