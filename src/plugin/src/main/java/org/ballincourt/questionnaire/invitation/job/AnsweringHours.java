package org.ballincourt.questionnaire.invitation.job;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.CalendarFault;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.springframework.stereotype.Component;

/** When those who were invited work. */
@Component
public class AnsweringHours {

  private final ClientStore clients;
  private final CourtRulesStore rules;

  @Inject
  public AnsweringHours(ClientStore clients, CourtRulesStore rules) {
    this.clients = clients;
    this.rules = rules;
  }

  /**
   * The hours of her client, without the days on which she is away; empty where there is no client
   * any more, she has left it, nothing is left of them, or the project is off.
   */
  Optional<BusinessCalendar> of(Sending sending, Invitation invitation) {
    return Optional.ofNullable(sending.about().client())
        .filter(client -> rules.rulesOf(sending.about().project()).court().on())
        .flatMap(clients::find)
        .flatMap(account -> hours(account, invitation.invited().contact()));
  }

  private static Optional<BusinessCalendar> hours(Account account, long contact) {
    return account
        .contact(contact)
        .filter(known -> !known.gone())
        .flatMap(known -> hours(account.client().calendar().hours(), known));
  }

  private static Optional<BusinessCalendar> hours(BusinessCalendar usual, Contact contact) {
    try {
      return Optional.of(contact.absence() == null ? usual : contact.absence().hours(usual));
    } catch (CalendarFault e) {
      return Optional.empty();
    }
  }
}
