package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.ballincourt.client.Account;
import org.ballincourt.client.Bounded;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Person;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.store.ErasureStore;
import org.springframework.stereotype.Component;

/**
 * Contacts that are forgotten. Whoever has the client’s form open is told that somebody was faster,
 * so that no name is written back.
 */
@Component
public class ForgottenContacts {
  private final ActiveObjects ao;
  private final ClientStore clients;
  private final ClientHistory history;
  private final ErasureStore erasures;

  @Inject
  public ForgottenContacts(
      ActiveObjects ao, ClientStore clients, ClientHistory history, ErasureStore erasures) {
    this.ao = ao;
    this.clients = clients;
    this.history = history;
    this.erasures = erasures;
  }

  /** The ids of those that have left their client. */
  public List<Long> gone() {
    return clients.all().stream()
        .flatMap(account -> account.contacts().stream())
        .filter(Contact::gone)
        .map(Contact::id)
        .toList();
  }

  /**
   * She is about to be forgotten: nobody asks her any more. When she was away stays, for dates were
   * counted by it.
   */
  public void begin(long contact) {
    erasures.begin(contact);
    change(contact, ForgottenContacts::without, seen -> {});
  }

  private static Forgotten without(Account account, Contact contact) {
    Contact gone = new Contact(contact.id(), contact.person(), contact.absence(), true);
    return new Forgotten(account.client(), gone);
  }

  /** The last step: her name goes, and it is written down that it is done. */
  public void end(Erasure erasure) {
    long id = erasure.whom().contact();
    boolean changed =
        change(
            id,
            (account, contact) -> nameless(account.client(), contact, erasure),
            before -> {
              history.forgot(before);
              erasures.done(id);
            });
    if (!changed) {
      erasures.done(id);
    }
  }

  private static Forgotten nameless(Client client, Contact contact, Erasure erasure) {
    String tool = erasure.in(client.meetingTool(), Bounded.LONGEST_NAME);
    Person her = contact.person();
    Person nobody = new Person(erasure.words().somebody(), null, her.language(), null, her.role());
    return new Forgotten(
        new Client(client.id(), client.name(), client.language(), client.seat(), tool),
        new Contact(contact.id(), nobody, contact.absence(), true));
  }

  /** A client and one of its contacts, as they are to be. */
  private record Forgotten(Client client, Contact contact) {
    boolean isAlready(Account account) {
      return client.equals(account.client()) && account.contacts().contains(contact);
    }
  }

  /**
   * Each further attempt means that somebody else has saved the client, and is a transaction of its
   * own, so that it sees what that one has saved.
   *
   * @param also in the transaction of the change; gets the client as it was
   * @return false where nothing had to be changed
   */
  private boolean change(
      long contact, BiFunction<Account, Contact, Forgotten> change, Consumer<Account> also) {
    Optional<Account> seen = clients.ofContact(contact);
    while (seen.isPresent()) {
      Account before = seen.get();
      Forgotten next = change.apply(before, before.contact(contact).orElseThrow());
      if (next.isAlready(before)) {
        return false;
      }
      if (ao.executeInTransaction(() -> replaced(before, next, also))) {
        return true;
      }
      seen = clients.ofContact(contact);
    }
    return false;
  }

  private boolean replaced(Account seen, Forgotten next, Consumer<Account> also) {
    ClientRows rows = new ClientRows(ao);
    long id = seen.client().id();
    boolean ours = rows.take(id, seen.revision());
    if (ours) {
      rows.make(id, next.client(), seen.revision() + 1);
      new ContactRows(ao).save(id, next.contact());
      also.accept(seen);
    }
    return ours;
  }
}
