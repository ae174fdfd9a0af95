package org.ballincourt.commitment.field.workflow;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.store.ClientStore;
import org.springframework.stereotype.Component;

/** The people at clients as workflows name them, each with her client. */
@Component
public class ContactNames {

  private final ClientStore clients;

  @Inject
  public ContactNames(ClientStore clients) {
    this.clients = clients;
  }

  /** Those who can be asked, by id, client by client. */
  public Map<Long, String> all() {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Account account : clients.all()) {
      account.present().forEach(contact -> names.put(contact.id(), name(contact, account)));
    }
    return names;
  }

  /** Empty where there is no such contact, or not any more. */
  public Optional<String> nameOf(long id) {
    return clients
        .ofContact(id)
        .flatMap(
            account ->
                account.present().stream()
                    .filter(contact -> contact.id() == id)
                    .findFirst()
                    .map(contact -> name(contact, account)));
  }

  private static String name(Contact contact, Account account) {
    return contact.name() + " (" + account.client().name() + ")";
  }
}
