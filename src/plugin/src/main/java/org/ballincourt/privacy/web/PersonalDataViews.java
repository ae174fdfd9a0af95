package org.ballincourt.privacy.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.jira.Texts;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.access.ContactAccess.Kept;
import org.ballincourt.privacy.access.ErasureLimits;
import org.ballincourt.privacy.access.ReadableEntries;
import org.ballincourt.privacy.records.PersonalData;
import org.ballincourt.privacy.store.ErasureStore;
import org.ballincourt.privacy.store.ErasureStore.Forgotten;
import org.springframework.stereotype.Component;

/** Puts what is kept about people into what somebody reads. */
@Component
public class PersonalDataViews {
  private final PersonalData data;
  private final ReadableEntries readable;
  private final ErasureStore erasures;
  private final ErasureLimits limits;
  private final Texts texts;

  @Inject
  public PersonalDataViews(
      PersonalData data,
      ReadableEntries readable,
      ErasureStore erasures,
      ErasureLimits limits,
      Texts texts) {
    this.data = data;
    this.readable = readable;
    this.erasures = erasures;
    this.limits = limits;
    this.texts = texts;
  }

  /**
   * @param question whether it is asked if she is to be forgotten
   */
  PersonalDataView of(Kept kept, boolean question) {
    long contact = kept.contact().id();
    List<Entry> all = data.of(data.erasure(contact));
    EntryWords words = new EntryWords(texts);
    return new PersonalDataView(
        new PersonalDataView.Person(
            contact, kept.contact().name(), kept.account().client().id(), stand(kept.contact())),
        words.sections(readable.of(all)),
        new QuestionView(question && !isErased(contact), words.counts(all), limits, texts),
        texts);
  }

  private boolean isErased(long contact) {
    return erasures.find(contact).filter(Forgotten::isDone).isPresent();
  }

  PeopleView people(Account account) {
    Map<Long, Forgotten> forgotten =
        erasures.of(account.contacts().stream().map(Contact::id).toList());
    List<PersonView> people =
        account.contacts().stream()
            .map(
                each ->
                    new PersonView(
                        each.id(),
                        each.name(),
                        stand(each, Optional.ofNullable(forgotten.get(each.id()))).text()))
            .toList();
    return new PeopleView(account.client().id(), account.client().name(), people, texts);
  }

  private PersonalDataView.Stand stand(Contact contact) {
    return stand(contact, erasures.find(contact.id()));
  }

  private PersonalDataView.Stand stand(Contact contact, Optional<Forgotten> forgotten) {
    if (forgotten.filter(Forgotten::isDone).isPresent()) {
      String at = texts.dateAndTime(forgotten.get().doneAt());
      return new PersonalDataView.Stand(true, texts.text("ballincourt.privacy.stand.erased", at));
    }
    if (forgotten.isPresent()) {
      return new PersonalDataView.Stand(false, texts.text("ballincourt.privacy.stand.begun"));
    }
    return new PersonalDataView.Stand(
        false,
        texts.text(
            contact.gone()
                ? "ballincourt.privacy.stand.gone"
                : "ballincourt.privacy.stand.present"));
  }
}
