package org.ballincourt.privacy.rest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Whom;
import org.ballincourt.privacy.access.ContactAccess.Kept;
import org.ballincourt.privacy.access.ErasureLimits;
import org.ballincourt.privacy.access.ReadableEntries;
import org.ballincourt.privacy.access.ReadableEntries.Shown;
import org.ballincourt.privacy.records.PersonalData;
import org.ballincourt.privacy.rest.PersonalDataJson.KeptEntryJson;
import org.ballincourt.privacy.store.ErasureStore;
import org.ballincourt.privacy.store.ErasureStore.Forgotten;
import org.springframework.stereotype.Component;

/** Puts what is kept about people on the wire. */
@Component
public class PersonalJsons {
  private final PersonalData data;
  private final ReadableEntries readable;
  private final ErasureStore erasures;
  private final ErasureLimits limits;

  @Inject
  public PersonalJsons(
      PersonalData data, ReadableEntries readable, ErasureStore erasures, ErasureLimits limits) {
    this.data = data;
    this.readable = readable;
    this.erasures = erasures;
    this.limits = limits;
  }

  PersonalDataJson all(Kept kept) {
    long contact = kept.contact().id();
    Whom whom = data.known(contact);
    Shown shown = readable.of(data.of(data.erasure(contact)));
    return new PersonalDataJson(
        contact,
        kept.account().client().id(),
        whom.names().stream().sorted().toList(),
        whom.addresses().stream().sorted().toList(),
        shown.entries().stream().map(PersonalJsons::json).toList(),
        shown.hidden(),
        erasedAt(erasures.find(contact)));
  }

  private static KeptEntryJson json(Entry entry) {
    return new KeptEntryJson(entry.kind().name(), Wire.instant(entry.at()), entry.values());
  }

  private static String erasedAt(Optional<Forgotten> forgotten) {
    return forgotten.map(Forgotten::doneAt).map(Wire::instant).orElse(null);
  }

  ErasureJson erasure(long contact) {
    Optional<Forgotten> forgotten = erasures.find(contact);
    Instant begun = forgotten.map(Forgotten::begunAt).orElse(null);
    return new ErasureJson(
        contact,
        data.of(data.erasure(contact)).stream()
            .collect(
                groupingBy(
                    entry -> entry.kind().name(),
                    TreeMap::new,
                    Collectors.collectingAndThen(counting(), Long::intValue))),
        limits.stays(),
        limits.outOfReach(),
        Wire.instant(begun),
        erasedAt(forgotten));
  }
}
