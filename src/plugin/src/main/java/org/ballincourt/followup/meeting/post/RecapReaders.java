package org.ballincourt.followup.meeting.post;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.springframework.stereotype.Component;

/** Those of the client who were invited, as they can be written to today. */
@Component
public class RecapReaders {

  private final ClientStore clients;

  @Inject
  public RecapReaders(ClientStore clients) {
    this.clients = clients;
  }

  /**
   * Somebody who gets the recap.
   *
   * @param contact the id
   */
  public record Reader(long contact, Person person) {
    Email email() {
      return person.email();
    }

    Language language() {
      return person.language();
    }
  }

  /** Without those who are gone, or cannot be written to any more. */
  List<Reader> of(Meeting meeting) {
    return meeting.plan().guests().stream().flatMap(guest -> reader(guest).stream()).toList();
  }

  private Optional<Reader> reader(Guest guest) {
    return clients
        .contact(guest.contact())
        .filter(contact -> !contact.gone() && contact.person().email() != null)
        .map(Contact::person)
        .map(person -> new Reader(guest.contact(), person));
  }
}
