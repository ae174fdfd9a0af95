package org.ballincourt.privacy.records;

import jakarta.inject.Inject;
import java.time.Instant;
import org.ballincourt.client.store.ForgottenContacts;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.store.ErasureStore;
import org.springframework.stereotype.Component;

/**
 * Forgets people, everywhere. What was killed half-way is done again from the start: until all is
 * done her names are kept, and each step changes nothing where it was taken before.
 */
@Component
public class Forgetting {
  private final PersonalData data;
  private final ForgottenContacts contacts;
  private final ErasureStore erasures;

  @Inject
  public Forgetting(PersonalData data, ForgottenContacts contacts, ErasureStore erasures) {
    this.data = data;
    this.contacts = contacts;
    this.erasures = erasures;
  }

  /** Whoever is forgotten already is not forgotten again. */
  public void forget(long contact) {
    if (erasures.find(contact).filter(ErasureStore.Forgotten::isDone).isEmpty()) {
      contacts.begin(contact);
      Erasure erasure = data.erasure(contact);
      data.rewrite(erasure);
      data.erase(erasure);
      contacts.end(erasure);
    }
  }

  /** Those whose erasure was begun and came to no end. */
  public void goOn() {
    erasures.undone().forEach(this::forget);
  }

  /** What is older than that, and those who have left and had nothing to do with us since. */
  public void forgetBefore(Instant time) {
    contacts.gone().stream()
        .filter(contact -> data.lastOf(contact).filter(last -> !last.isBefore(time)).isEmpty())
        .forEach(this::forget);
    data.dropBefore(time);
  }
}
