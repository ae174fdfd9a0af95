package org.ballincourt.client.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.Place;
import org.ballincourt.client.Seat;
import org.springframework.stereotype.Component;

/** Finds clients; a handful of statements, however many there are. */
@Component
public class ClientStore {
  private final ClientRows clients;
  private final ContactRows contacts;
  private final PlaceRows places;
  private final CalendarStore calendars;

  @Inject
  public ClientStore(ActiveObjects ao, CalendarStore calendars) {
    this.clients = new ClientRows(ao);
    this.contacts = new ContactRows(ao);
    this.places = new PlaceRows(ao);
    this.calendars = calendars;
  }

  /** Empty for one that was never there, or is gone. */
  public Optional<Account> find(long id) {
    return clients.of(id).flatMap(row -> accounts(List.of(row)).findFirst());
  }

  /** By name. */
  public List<Account> all() {
    return accounts(clients.all().toList())
        .sorted(
            Comparator.comparing(
                    (Account account) -> account.client().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(account -> account.client().id()))
        .toList();
  }

  /** The client whose contact she is or was; empty where there is no such contact. */
  public Optional<Account> ofContact(long contact) {
    return contacts.find(contact).map(ContactRow::getClientId).flatMap(this::find);
  }

  /** Also one who is gone; one statement. */
  public Optional<Contact> contact(long id) {
    return contacts.find(id).map(ContactRows::contact);
  }

  /**
   * The names of people, also of those who are gone, by their ids; one statement.
   *
   * @param contacts at most some hundred
   */
  public Map<Long, String> namesOf(Collection<Long> contacts) {
    return contacts.isEmpty()
        ? Map.of()
        : this.contacts
            .withIds(contacts)
            .collect(toMap(ContactRow::getContactId, ContactRow::getName));
  }

  /**
   * The names of clients, without those that are gone, by their ids; one statement.
   *
   * @param clients at most some hundred
   */
  public Map<Long, String> namesOfClients(Collection<Long> clients) {
    return clients.isEmpty()
        ? Map.of()
        : this.clients
            .of(clients)
            .filter(row -> row.getRevision() > 0)
            .collect(toMap(ClientRow::getClientId, ClientRow::getName));
  }

  /** The projects some of whose issues may count on the calendar as their client’s, in order. */
  public Set<Long> projectsWith(long calendar) {
    List<Long> ids = clients.with(calendar).map(ClientRow::getClientId).toList();
    return ids.isEmpty()
        ? Set.of()
        : places
            .ofClients(ids)
            .map(ClientPlaceRow::getProjectId)
            .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /** The names of the clients that have chosen the calendar, in order; one statement. */
  public List<String> namesWith(long calendar) {
    return clients
        .with(calendar)
        .map(ClientRow::getName)
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private Stream<Account> accounts(List<ClientRow> rows) {
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    List<Long> ids = rows.stream().map(ClientRow::getClientId).toList();
    Map<Long, List<Contact>> people =
        contacts
            .of(ids)
            .collect(groupingBy(ContactRow::getClientId, mapping(ContactRows::contact, toList())));
    Map<Long, Set<Place>> theirs =
        places
            .ofClients(ids)
            .collect(groupingBy(ClientPlaceRow::getClientId, mapping(PlaceRows::place, toSet())));
    Map<Long, NamedCalendar> chosen = calendarsOf(rows);
    return rows.stream()
        .map(
            row ->
                new Account(
                    client(row, chosen),
                    people.getOrDefault(row.getClientId(), List.of()),
                    theirs.getOrDefault(row.getClientId(), Set.of()),
                    row.getRevision()));
  }

  /** The clients of these ids, without those that are gone; at most two statements. */
  public Map<Long, Client> clients(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<ClientRow> rows = clients.of(ids).toList();
    Map<Long, NamedCalendar> chosen = calendarsOf(rows);
    return rows.stream().collect(toMap(ClientRow::getClientId, row -> client(row, chosen)));
  }

  private Map<Long, NamedCalendar> calendarsOf(List<ClientRow> rows) {
    List<Long> ids = rows.stream().map(ClientRow::getCalendarId).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : calendars.find(ids).stream().collect(toMap(NamedCalendar::id, each -> each));
  }

  private static Client client(ClientRow row, Map<Long, NamedCalendar> calendars) {
    NamedCalendar calendar = calendars.get(row.getCalendarId());
    return new Client(
        row.getClientId(),
        row.getName(),
        new Language(row.getLanguageTag()),
        new Seat(row.getCountry(), row.getRegion(), calendar),
        row.getMeetingTool());
  }
}
