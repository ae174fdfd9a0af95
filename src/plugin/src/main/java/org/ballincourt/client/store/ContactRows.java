package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;

/** The rows of contacts; joins the caller’s transaction, who has taken the client’s row. */
final class ContactRows {
  private final ActiveObjects ao;

  ContactRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Those of some clients, in the order in which they came.
   *
   * @param clients not empty
   */
  Stream<ContactRow> of(Collection<Long> clients) {
    String marks = String.join(", ", Collections.nCopies(clients.size(), "?"));
    String ofClients = ContactRow.CLIENT_ID + " IN (" + marks + ")";
    return Arrays.stream(ao.find(ContactRow.class, inOrder().where(ofClients, clients.toArray())));
  }

  /**
   * Those with these ids.
   *
   * @param ids not empty
   */
  Stream<ContactRow> withIds(Collection<Long> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    String oneOf = ContactRow.CONTACT_ID + " IN (" + marks + ")";
    return Arrays.stream(ao.find(ContactRow.class, oneOf, ids.toArray()));
  }

  private static Query inOrder() {
    return Query.select().order(ContactRow.CONTACT_ID);
  }

  Optional<ContactRow> find(long id) {
    return Arrays.stream(ao.find(ContactRow.class, ContactRow.CONTACT_ID + " = ?", id)).findFirst();
  }

  /** A new one, or other words for the one with that id; a row that is not there stays so. */
  void save(long client, Contact contact) {
    if (contact.id() == null) {
      ao.create(ContactRow.class, List.of(values(client, contact)));
    } else {
      find(contact.id()).ifPresent(row -> write(contact, row));
    }
  }

  private static Map<String, Object> values(long client, Contact contact) {
    Map<String, Object> values = new HashMap<>();
    Person person = contact.person();
    values.put(ContactRow.CLIENT_ID, client);
    values.put(ContactRow.NAME, person.name());
    values.put(ContactRow.EMAIL, text(person.email()));
    values.put(ContactRow.LANGUAGE_TAG, person.language().tag());
    values.put(ContactRow.FORM_OF_ADDRESS, person.formOfAddress());
    values.put(ContactRow.PART, person.role().name());
    values.put(ContactRow.GONE, contact.gone());
    absence(contact).ifPresent(absence -> fill(values, absence));
    return values;
  }

  private static void fill(Map<String, Object> values, Absence absence) {
    values.put(ContactRow.AWAY_FROM, absence.from().toString());
    values.put(ContactRow.AWAY_TO, absence.to().toString());
    values.put(ContactRow.STAND_IN, absence.standIn());
  }

  private static void write(Contact contact, ContactRow row) {
    Person person = contact.person();
    row.setName(person.name());
    row.setEmail(text(person.email()));
    row.setLanguageTag(person.language().tag());
    row.setFormOfAddress(person.formOfAddress());
    row.setPart(person.role().name());
    row.setGone(contact.gone());
    row.setAwayFrom(absence(contact).map(Absence::from).map(LocalDate::toString).orElse(null));
    row.setAwayTo(absence(contact).map(Absence::to).map(LocalDate::toString).orElse(null));
    row.setStandIn(absence(contact).map(Absence::standIn).orElse(null));
    row.save();
  }

  private static Optional<Absence> absence(Contact contact) {
    return Optional.ofNullable(contact.absence());
  }

  private static String text(Email email) {
    return email == null ? null : email.address();
  }

  void delete(long id) {
    ao.deleteWithSQL(ContactRow.class, ContactRow.CONTACT_ID + " = ?", id);
  }

  static Contact contact(ContactRow row) {
    return new Contact(row.getContactId(), person(row), absence(row), row.isGone());
  }

  private static Person person(ContactRow row) {
    return new Person(
        row.getName(),
        row.getEmail() == null ? null : new Email(row.getEmail()),
        new Language(row.getLanguageTag()),
        row.getFormOfAddress(),
        Role.valueOf(row.getPart()));
  }

  /** Null where she is there. */
  static Absence absence(ContactRow row) {
    return row.getAwayFrom() == null
        ? null
        : new Absence(
            LocalDate.parse(row.getAwayFrom()), LocalDate.parse(row.getAwayTo()), row.getStandIn());
  }
}
