package org.ballincourt.privacy.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** The people whose client the person who is asking keeps, also those who have left it. */
@Component
public class ContactAccess {
  private final ClientStore store;
  private final ClientAccess clients;
  private final Texts texts;

  @Inject
  public ContactAccess(ClientStore store, ClientAccess clients, Texts texts) {
    this.store = store;
    this.clients = clients;
    this.texts = texts;
  }

  /** A person and her client. */
  public record Kept(Account account, Contact contact) {}

  /**
   * @param id as a request sent it
   * @throws Refusal where there is no such contact, or she may not change the contact’s client
   */
  public Kept keepable(String id) {
    Account account = existing(id);
    requireKeeping(account, id);
    return new Kept(account, account.contact(Long.parseLong(id)).orElseThrow());
  }

  private Account existing(String id) {
    return Optional.ofNullable(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> store.ofContact(Long.parseLong(text)))
        .orElseThrow(() -> notThere(id));
  }

  /** The id of a client that does not exist for her is not told. */
  private void requireKeeping(Account account, String id) {
    try {
      clients.keepable(account.client().id().toString());
    } catch (Refusal e) {
      throw e.kind() == Refusal.Kind.NOT_FOUND ? notThere(id) : e;
    }
  }

  private Refusal notThere(String id) {
    return new Refusal(
        Refusal.Kind.NOT_FOUND, texts.text("ballincourt.privacy.not-there", id == null ? "" : id));
  }
}
