package org.ballincourt.client.store;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Person;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.springframework.stereotype.Component;

/** Who somebody is, and how she is reached. */
@Component
public class ContactRecords implements PersonalRecords {
  private final ClientStore clients;

  @Inject
  public ContactRecords(ClientStore clients) {
    this.clients = clients;
  }

  @Override
  public Whom known(Whom whom) {
    return clients
        .contact(whom.contact())
        .map(contact -> whom.knownAs(contact.name(), address(contact.person())))
        .orElse(whom);
  }

  private static String address(Person person) {
    return Optional.ofNullable(person.email()).map(Email::address).orElse(null);
  }

  @Override
  public Set<String> shared(Whom whom) {
    Set<String> others =
        clients.all().stream()
            .flatMap(account -> account.contacts().stream())
            .filter(contact -> contact.id() != whom.contact())
            .map(contact -> address(contact.person()))
            .filter(Objects::nonNull)
            .map(ContactRecords::folded)
            .collect(Collectors.toSet());
    return whom.addresses().stream()
        .filter(address -> others.contains(folded(address)))
        .collect(Collectors.toSet());
  }

  private static String folded(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    long id = erasure.whom().contact();
    Optional<Account> account = clients.ofContact(id);
    return account
        .flatMap(client -> client.contact(id).map(contact -> entry(client, contact)))
        .stream()
        .toList();
  }

  private static Entry entry(Account client, Contact contact) {
    Person person = contact.person();
    Optional<Absence> away = Optional.ofNullable(contact.absence());
    return Entry.of(Kind.CONTACT, Where.NOWHERE, null)
        .with("client", client.client().name())
        .with("name", person.name())
        .with("email", address(person))
        .with("language", person.language().tag())
        .with("formOfAddress", person.formOfAddress())
        .with("role", person.role())
        .with("awayFrom", away.map(Absence::from).orElse(null))
        .with("awayTo", away.map(Absence::to).orElse(null))
        .with("meetingTool", client.client().meetingTool());
  }

  @Override
  public void rewrite(Erasure erasure) {
    // what a client prefers to meet with is rewritten with her name
  }

  /** Her name is what all others are told by, so it is the last that goes. */
  @Override
  public void erase(Erasure erasure) {
    // see ForgottenContacts
  }
}
