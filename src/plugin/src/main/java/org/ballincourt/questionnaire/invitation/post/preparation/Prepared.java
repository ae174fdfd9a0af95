package org.ballincourt.questionnaire.invitation.post.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.invitation.GuestList;
import org.ballincourt.questionnaire.invitation.Letter;

/**
 * A sending before it is sent.
 *
 * @param form what is asked
 * @param account the client whose people are asked
 * @param guests who is, and who is not
 * @param letters what they read, in each of their languages; empty where nobody gets a mail
 * @param dates not null
 */
public record Prepared(
    Questionnaire form,
    Account account,
    GuestList guests,
    Map<Language, Letter> letters,
    Dates dates) {

  /**
   * @param now when it is sent
   * @param lastDay on which it can be answered, where the client is
   */
  public record Dates(Instant now, LocalDate lastDay) {}

  public Instant at() {
    return dates.now();
  }

  public LocalDate lastDay() {
    return dates.lastDay();
  }

  Prepared with(Map<Language, Letter> others) {
    return new Prepared(form, account, guests, others, dates);
  }

  /** In which somebody is asked; another one than hers where the form is not translated. */
  public Language languageOf(Language hers) {
    return form.languageFor(hers);
  }

  /** Until when it can be answered, exclusive. */
  public Instant expiresAt() {
    return lastDay().plusDays(1).atStartOfDay(account.client().zone()).toInstant();
  }

  public Person person(long contact) {
    return account.contact(contact).map(Contact::person).orElseThrow();
  }
}
