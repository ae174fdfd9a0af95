package org.ballincourt.client.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;
import org.ballincourt.jira.rest.JsonInput;

/** Reads the people at a client; what is wrong is noted at its place. */
final class ContactsInput {

  /** Nobody keeps more by hand; it bounds the work that one request can ask for. */
  static final int MOST = 200;

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of("id", "name", "email", "language", "formOfAddress", "role", "away"));
  private static final Set<String> AWAY = new LinkedHashSet<>(List.of("from", "to", "standIn"));

  private final JsonInput list;
  private final Set<Long> known = new HashSet<>();
  private final Map<Long, Long> keptStandIns = new HashMap<>();
  private final Map<Long, JsonInput> named = new HashMap<>();

  /**
   * @param kept those who are there now, and those who are gone
   */
  ContactsInput(JsonInput list, List<Contact> kept) {
    this.list = list;
    kept.stream().filter(contact -> !contact.gone()).map(Contact::id).forEach(known::add);
    Set<Long> gone =
        kept.stream().filter(Contact::gone).map(Contact::id).collect(Collectors.toSet());
    kept.stream()
        .filter(contact -> contact.absence() != null && gone.contains(contact.absence().standIn()))
        .forEach(contact -> keptStandIns.put(contact.id(), contact.absence().standIn()));
  }

  List<Contact> read() {
    List<JsonInput> places = list.objects();
    if (places.size() > MOST) {
      list.fault("ballincourt.client.too-many-contacts", MOST);
      return List.of();
    }
    places.forEach(this::nameIt);
    List<Contact> contacts = new ArrayList<>();
    places.forEach(place -> contact(place).ifPresent(contacts::add));
    return contacts;
  }

  private void nameIt(JsonInput place) {
    JsonInput id = place.member("id");
    Optional<Long> number = id.wholeNumber(0, Long.MAX_VALUE);
    if (number.isEmpty()) {
      return;
    }
    if (!known.contains(number.get())) {
      id.fault("ballincourt.client.no-contact", number.get().toString());
    } else if (named.put(number.get(), place) != null) {
      id.fault("ballincourt.client.contact-twice");
    }
  }

  private Optional<Contact> contact(JsonInput place) {
    place.allowOnly(MEMBERS);
    Long id = idOf(place);
    Optional<Person> person = person(place);
    Absence away = absence(place.member("away"), id);
    return person.map(someone -> new Contact(id, someone, away, false));
  }

  /** Null for one who is new; what is wrong with it was noted before. */
  private Long idOf(JsonInput place) {
    return named.entrySet().stream()
        .filter(one -> one.getValue() == place)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Person> person(JsonInput place) {
    Optional<String> name = ClientInput.name(place.member("name"));
    Optional<Email> email = email(place.member("email"));
    Optional<Language> language = ClientInput.language(place.member("language"));
    Optional<String> address = ClientInput.line(place.member("formOfAddress"));
    JsonInput role = place.member("role");
    Optional<Role> part = role.required(role.oneOf(EnumSet.allOf(Role.class)));
    if (name.isEmpty() || language.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            name.get(), email.orElse(null), language.get(), address.orElse(null), part.get()));
  }

  /** Blanks around it are no part of it; line breaks are, and are refused. */
  private static Optional<Email> email(JsonInput place) {
    Optional<String> text =
        place.text().map(address -> address.replaceAll("^ +| +$", "")).filter(t -> !t.isEmpty());
    if (text.filter(address -> !Email.isAddress(address)).isPresent()) {
      place.fault("ballincourt.client.no-email");
      return Optional.empty();
    }
    return text.map(Email::new);
  }

  /**
   * Null where she is there.
   *
   * @param id of whoever is away; null for one who is new
   */
  private Absence absence(JsonInput place, Long id) {
    if (place.isAbsent()) {
      return null;
    }
    place.allowOnly(AWAY);
    JsonInput last = place.member("to");
    Optional<LocalDate> from = place.member("from").required(place.member("from").date());
    Optional<LocalDate> to = last.required(last.date());
    Long standIn = standIn(place.member("standIn"), id);
    if (from.isEmpty() || to.isEmpty()) {
      return null;
    }
    if (!Absence.isPossible(from.get(), to.get())) {
      last.fault("ballincourt.client.away", Absence.LONGEST);
      return null;
    }
    return new Absence(from.get(), to.get(), standIn);
  }

  /**
   * One of those who are sent along: she would stand in for nobody once she is gone. Who stood in
   * before and was erased is taken back as she was given.
   */
  private Long standIn(JsonInput place, Long id) {
    Optional<Long> other = place.wholeNumber(0, Long.MAX_VALUE);
    other
        .filter(contact -> !named.containsKey(contact) || contact.equals(id))
        .filter(contact -> !contact.equals(keptStandIns.get(id)))
        .ifPresent(contact -> place.fault("ballincourt.client.no-stand-in"));
    return other.orElse(null);
  }
}
