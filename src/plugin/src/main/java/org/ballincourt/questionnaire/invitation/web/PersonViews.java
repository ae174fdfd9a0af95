package org.ballincourt.questionnaire.invitation.web;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.mail.InvitationMails;
import org.ballincourt.questionnaire.invitation.post.mail.Letters;
import org.ballincourt.questionnaire.invitation.post.mail.MailProgress;
import org.springframework.stereotype.Component;

/** Puts together who was invited, how far each of them is and what can be done about it. */
@Component
public class PersonViews {

  private final InvitationMails mails;
  private final Letters letters;
  private final SentWords words;

  @Inject
  public PersonViews(InvitationMails mails, Letters letters, SentWords words) {
    this.mails = mails;
    this.letters = letters;
    this.words = words;
  }

  List<PersonView> of(Sending sending, List<Invitation> invited) {
    Map<Long, MailProgress> progress = mails.of(invited);
    ZoneId zone = letters.zoneOf(sending);
    return invited.stream()
        .map(one -> view(sending, sending.told(one), progress.get(one.id()), zone))
        .toList();
  }

  private PersonView view(Sending sending, Invitation invitation, MailProgress mail, ZoneId zone) {
    Invitation.Invited who = invitation.invited();
    boolean recordable = sending.isNamed() && invitation.isOpenAt(words.now());
    return new PersonView(
        new PersonView.Who(invitation.id(), who.name(), who.email()),
        cells(invitation, mail, zone),
        deeds(sending, invitation, mail),
        recordable ? words.texts().text("ballincourt.sending.deed.together") : null);
  }

  /** Where nobody was to get a mail, there is none of which to tell. */
  private List<PersonCellView> cells(Invitation invitation, MailProgress mail, ZoneId zone) {
    List<PersonCellView> cells = new ArrayList<>();
    cells.add(cell("state", words.state(invitation.stateAt(words.now()))));
    cells.add(cell("until", words.until(invitation, zone)));
    String mailed = (words.mail(mail) + " " + words.reminded(invitation)).strip();
    if (!mailed.isEmpty()) {
      cells.add(cell("mail", mailed));
    }
    cells.add(cell("language", invitation.invited().language().name(words.texts().locale())));
    return cells;
  }

  private PersonCellView cell(String column, String text) {
    return new PersonCellView(words.texts().text("ballincourt.sending.column." + column), text);
  }

  /** What can be done now, in the order in which it is wanted. */
  private List<PersonDeedView> deeds(Sending sending, Invitation invitation, MailProgress mail) {
    List<PersonDeedView> deeds = new ArrayList<>();
    boolean open = invitation.isOpenAt(words.now());
    if (open && mail == MailProgress.HANDED_OVER && invitation.course().remindedAt() == null) {
      deeds.add(deed("reminded"));
    }
    if (open && (mail == MailProgress.HANDED_OVER || mail == MailProgress.UNCERTAIN)) {
      deeds.add(deed("again"));
    }
    if (open && mail == MailProgress.HANDED_OVER && invitation.course().bouncedAt() == null) {
      deeds.add(deed("bounced"));
    }
    if (!sending.isClosed() && !invitation.course().isOver()) {
      deeds.add(deed("extended"));
    }
    if (open) {
      deeds.add(deed("revoked"));
    }
    return deeds;
  }

  private PersonDeedView deed(String code) {
    return new PersonDeedView(code, words.texts().text("ballincourt.sending.deed." + code));
  }
}
