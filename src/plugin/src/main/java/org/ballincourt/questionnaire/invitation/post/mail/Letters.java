package org.ballincourt.questionnaire.invitation.post.mail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Person;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.letter.InvitingLetter;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** What somebody reads who was invited before. */
@Component
public class Letters {

  private final SendingStore sendings;
  private final QuestionnaireStore questionnaires;
  private final ClientStore clients;

  @Inject
  public Letters(SendingStore sendings, QuestionnaireStore questionnaires, ClientStore clients) {
    this.sendings = sendings;
    this.questionnaires = questionnaires;
    this.clients = clients;
  }

  /** Where a mail reaches her today; empty where there is no address. */
  public Optional<String> addressOf(Invitation invitation) {
    return person(invitation)
        .map(Person::email)
        .map(Email::address)
        .or(() -> Optional.ofNullable(invitation.invited().email()));
  }

  /** What was sent to her; empty where nobody got a mail. */
  public Optional<Letter> invitation(Invitation invitation) {
    return Optional.ofNullable(
            sendings.lettersOf(invitation.sending()).get(invitation.invited().language()))
        .map(letter -> to(invitation, letter));
  }

  /** The friendly reminder of it; empty where what was asked is gone. */
  public Optional<Letter> reminder(Sending sending, Invitation invitation, Sender sender) {
    Sending.Form sent = sending.form();
    return questionnaires
        .version(sent.questionnaire(), sent.version())
        .map(form -> form.with(sent.own()))
        .map(form -> reminding(form, sending, invitation, sender))
        .map(letter -> letter.reminderIn(invitation.invited().language()))
        .map(letter -> to(invitation, letter));
  }

  private InvitingLetter reminding(
      Questionnaire form, Sending sending, Invitation invitation, Sender sender) {
    Instant lastMoment = invitation.expiresAt().minusMillis(1);
    LocalDate lastDay = LocalDate.ofInstant(lastMoment, zoneOf(sending));
    return new InvitingLetter(
        form,
        sending.about().projectName(),
        new InvitingLetter.Terms(lastDay, sending.isNamed()),
        sender.name());
  }

  /** Where the client’s clocks are; UTC where there is no client any more. */
  public ZoneId zoneOf(Sending sending) {
    return account(sending).map(account -> account.client().zone()).orElse(ZoneOffset.UTC);
  }

  private Optional<Account> account(Sending sending) {
    return Optional.ofNullable(sending.about().client()).flatMap(clients::find);
  }

  private Letter to(Invitation invitation, Letter letter) {
    return InvitingLetter.to(
        person(invitation).orElse(null), letter, invitation.invited().language());
  }

  private Optional<Person> person(Invitation invitation) {
    return clients.contact(invitation.invited().contact()).map(Contact::person);
  }
}
