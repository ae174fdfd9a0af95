package org.ballincourt.questionnaire.invitation.post.mail;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** The mails by which people were invited, also to addresses that they do not have any more. */
@Component
public class InvitationMailRecords implements PersonalRecords {
  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final Outbox outbox;

  @Inject
  public InvitationMailRecords(InvitationStore invitations, SendingStore sendings, Outbox outbox) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.outbox = outbox;
  }

  @Override
  public Whom known(Whom whom) {
    Whom known = whom;
    for (OutgoingMail mail : outbox.mails(mails(whom.contact())).values()) {
      known = known.knownAs(null, mail.envelope().to().address());
    }
    return known;
  }

  private Collection<Long> mails(long contact) {
    return stands(contact).map(MailStand::mail).toList();
  }

  private Stream<MailStand> stands(long contact) {
    return outbox.of(invited(contact)).values().stream().flatMap(List::stream);
  }

  private List<Long> invited(long contact) {
    return invitations.ofContact(contact).stream().map(Invitation::id).toList();
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    long contact = erasure.whom().contact();
    Map<Long, OutgoingMail> mails = outbox.mails(mails(contact));
    Map<Long, Long> projects = projects(contact);
    return stands(contact)
        .filter(stand -> mails.containsKey(stand.mail()))
        .map(stand -> entry(stand, mails.get(stand.mail()), projects.get(stand.linkedTo())))
        .toList();
  }

  /** By the id of the invitation. */
  private Map<Long, Long> projects(long contact) {
    List<Invitation> hers = invitations.ofContact(contact);
    Map<Long, Long> bySending =
        sendings.find(hers.stream().map(Invitation::sending).distinct().toList()).stream()
            .collect(toMap(Sending::id, sending -> sending.about().project()));
    return hers.stream().collect(toMap(Invitation::id, one -> bySending.get(one.sending())));
  }

  private static Entry entry(MailStand stand, OutgoingMail mail, long project) {
    return Entry.of(Kind.MAIL, Where.project(project), stand.since())
        .with("email", mail.envelope().to().address())
        .with("subject", mail.subject())
        .with("text", mail.body().text());
  }

  @Override
  public void rewrite(Erasure erasure) {
    // what they say is rewritten with all mails
  }

  @Override
  public void erase(Erasure erasure) {
    invited(erasure.whom().contact()).forEach(outbox::forgetWords);
  }
}
