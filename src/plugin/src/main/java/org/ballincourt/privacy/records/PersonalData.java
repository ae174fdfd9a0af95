package org.ballincourt.privacy.records;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballincourt.jira.Texts;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.springframework.stereotype.Component;

/** What is kept about people, wherever it is kept. */
@Component
public class PersonalData {
  private final List<PersonalRecords> records;
  private final Texts texts;

  @Inject
  public PersonalData(List<PersonalRecords> records, Texts texts) {
    this.records = List.copyOf(records);
    this.texts = texts;
  }

  /** The contact under all names and addresses that she is known by now. */
  public Whom known(long contact) {
    Whom whom = Whom.nameless(contact);
    for (PersonalRecords each : records) {
      whom = each.known(whom);
    }
    return whom;
  }

  /** How a contact would be forgotten: an address is hers only where nobody else has it. */
  public Erasure erasure(long contact) {
    Whom whom = known(contact);
    for (PersonalRecords each : records) {
      whom = whom.without(each.shared(whom));
    }
    return new Erasure(whom, words());
  }

  /** What stands in the place of what is gone, in the language of whoever is asking. */
  Erasure.Words words() {
    return new Erasure.Words(
        texts.text("ballincourt.privacy.somebody"), texts.text("ballincourt.privacy.said"));
  }

  /** All of it, in the order of the kinds, and of each the first first. */
  public List<Entry> of(Erasure erasure) {
    Comparator<Instant> firstFirst = Comparator.nullsFirst(Comparator.naturalOrder());
    return records.stream()
        .flatMap(each -> each.of(erasure).stream())
        .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::at, firstFirst))
        .toList();
  }

  void rewrite(Erasure erasure) {
    records.forEach(each -> each.rewrite(erasure));
  }

  void erase(Erasure erasure) {
    records.forEach(each -> each.erase(erasure));
  }

  /** When she last had to do with us; empty where nothing tells. */
  Optional<Instant> lastOf(long contact) {
    return records.stream()
        .flatMap(each -> each.lastOf(contact).stream())
        .max(Comparator.naturalOrder());
  }

  void dropBefore(Instant time) {
    records.forEach(each -> each.dropBefore(time, words()));
  }
}
