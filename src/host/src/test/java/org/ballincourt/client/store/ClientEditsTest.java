package org.ballincourt.client.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.store.CalendarEdits;
import org.ballincourt.calendar.store.CalendarHistory;
import org.ballincourt.calendar.store.CalendarInUse;
import org.ballincourt.calendar.store.CalendarUsers;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Place;
import org.ballincourt.client.Role;
import org.ballincourt.client.Seat;
import org.ballincourt.client.store.ClientRefused.Why;
import org.ballincourt.client.store.SharedCalendars.Country;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.store.Stores;
import org.ballincourt.court.store.calendar.CountedProjects;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** Clients and all that hangs on them, on the real engine. */
public class ClientEditsTest extends OnEachDatabase {
  private static final long LUM = 10_000;
  private static final long ALD = 10_001;
  private static final Place ALL_OF_LUM = new Place(LUM, null);
  private static final Place DESIGN = new Place(ALD, 10_100L);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Country NORWAY = new Country("NO", null);

  private final Set<Long> asked = new HashSet<>();
  private PluginTables tables;
  private Stores stores;
  private CourtRulesStore rules;
  private CalendarEdits calendars;
  private SharedCalendars shared;
  private ClientStore store;
  private Clients clients;
  private ClientEdits edits;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    stores = new Stores(tables);
    rules = stores.rules();
    store = stores.clients();
    clients = new Clients(tables, store);
    CountedProjects counted = new CountedProjects(rules, store, new FactStore(tables));
    calendars =
        new CalendarEdits(
            tables,
            stores.calendars(),
            new CalendarUsers(List.of(new ClientCalendars(store, clients))),
            new CalendarHistory(stores.changes()),
            Clock.fixed(Stores.NOW, ZoneOffset.UTC));
    shared = new SharedCalendars(stores.calendars(), calendars);
    edits =
        new ClientEdits(
            tables,
            store,
            stores.calendars(),
            new ClientUsers(List.of(counted, commitments())),
            new ClientHistory(stores.changes()));
    List.of(LUM, ALD).forEach(this::switchOn);
  }

  private void switchOn(long project) {
    rules.save(
        project,
        new ProjectRules(new CourtRules(Map.of(), true), ChosenCalendars.NONE, Targets.NONE));
  }

  /** Names those who were asked. */
  private ClientUser commitments() {
    return new ClientUser() {
      @Override
      public void moved(Collection<Long> projects) {
        // what was promised stays
      }

      @Override
      public boolean names(long contact) {
        return asked.contains(contact);
      }
    };
  }

  private NamedCalendar eightToFour() {
    return shared.of(NORWAY, OSLO, week("08:00", "16:00"), "Norway, 8-16");
  }

  private static WeeklyHours week(String from, String to) {
    return new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.of(DaySpan.of(from, to))));
  }

  private static Client client(Long id, String name, NamedCalendar calendar) {
    return new Client(id, name, new Language("nb"), new Seat("NO", null, calendar), null);
  }

  private static Contact contact(Long id, String name, Absence away) {
    Email email = new Email(name.toLowerCase(Locale.ROOT) + "@lumen.no");
    Person person = new Person(name, email, new Language("nb"), "Dear " + name, Role.DECIDES);
    return new Contact(id, person, away, false);
  }

  private Account lumen(Place... places) {
    return new Account(
        client(null, "Lumen", eightToFour()),
        List.of(contact(null, "Henrik", null), contact(null, "Ida", null)),
        Set.of(places),
        0);
  }

  private Account kept(long id) {
    return store.find(id).orElseThrow();
  }

  private static Account with(Account account, List<Contact> contacts, Place... places) {
    return new Account(account.client(), contacts, Set.of(places), account.revision());
  }

  private long revision(long project) {
    return rules.rulesOf(project).revision();
  }

  @Test
  public void givesBackWhatWasSaved() {
    long id = edits.create(lumen(ALL_OF_LUM, DESIGN));
    Account lumen = kept(id);
    assertEquals("Lumen", lumen.client().name());
    assertEquals(OSLO, lumen.client().zone());
    assertEquals(List.of("Henrik", "Ida"), lumen.present().stream().map(Contact::name).toList());
    assertEquals("henrik@lumen.no", lumen.contacts().get(0).person().email().address());
    assertEquals("Dear Ida", lumen.contacts().get(1).person().formOfAddress());
    assertEquals(Set.of(ALL_OF_LUM, DESIGN), lumen.places());
    assertEquals(1, lumen.revision());
    assertEquals(List.of(id), store.all().stream().map(one -> one.client().id()).toList());
    long ida = lumen.contacts().get(1).id();
    assertEquals("Lumen", store.ofContact(ida).orElseThrow().client().name());
  }

  @Test
  public void anIssuesClientIsItsComponentsElseItsProjects() {
    long lumen = edits.create(lumen(ALL_OF_LUM, DESIGN));
    Account other = new Account(client(null, "Alder", eightToFour()), List.of(), Set.of(), 0);
    long alder =
        edits.create(with(other, List.of(), new Place(ALD, null), new Place(ALD, 10_102L)));
    assertEquals(lumen, idOf(LUM, 5L));
    assertEquals(alder, idOf(ALD));
    assertEquals(alder, idOf(ALD, 10_101L));
    assertEquals(lumen, idOf(ALD, 10_102L, 10_100L));
    assertTrue(clients.of(7, 0).of(List.of(1L)).isEmpty());
  }

  private long idOf(long project, Long... components) {
    return clients
        .of(project, revision(project))
        .of(List.of(components))
        .map(Client::id)
        .orElseThrow();
  }

  @Test
  public void isReadOnceUnderARevision() {
    edits.create(lumen(ALL_OF_LUM));
    long revision = revision(LUM);
    Object first = clients.of(LUM, revision);
    assertSame(first, clients.of(LUM, revision));
    tables.deleteWithSQL(ClientPlaceRow.class, ClientPlaceRow.PROJECT_ID + " = ?", LUM);
    assertSame(first, clients.of(LUM, revision));
    assertTrue(clients.of(LUM, revision + 1).of(List.of()).isEmpty());
  }

  @Test
  public void whatChangesTheCountingHasItsProjectsReadAgain() {
    Account lumen = kept(edits.create(lumen(ALL_OF_LUM)));
    assertEquals(List.of(2L, 1L), List.of(revision(LUM), revision(ALD)));

    edits.replace(with(lumen, lumen.contacts(), DESIGN));
    assertEquals(List.of(3L, 2L), List.of(revision(LUM), revision(ALD)));

    lumen = kept(lumen.client().id());
    Absence monday = new Absence(MONDAY, MONDAY, null);
    Contact away = contact(lumen.contacts().get(0).id(), "Henrik", monday);
    edits.replace(with(lumen, List.of(away, lumen.contacts().get(1)), DESIGN));
    assertEquals(List.of(3L, 3L), List.of(revision(LUM), revision(ALD)));
    assertEquals(monday, clients.of(ALD, revision(ALD)).absenceOf(away.id()).orElseThrow());

    lumen = kept(lumen.client().id());
    NamedCalendar other = shared.of(NORWAY, OSLO, week("09:00", "17:00"), "Norway, 9-17");
    Client moved = client(lumen.client().id(), "Lumen", other);
    edits.replace(new Account(moved, lumen.contacts(), Set.of(DESIGN), lumen.revision()));
    assertEquals(4, revision(ALD));
    assertEquals(other.id(), clients.of(ALD, 4).of(List.of(10_100L)).get().calendar().id());

    edits.delete(moved.id());
    assertEquals(5, revision(ALD));
    assertTrue(clients.of(ALD, 5).of(List.of(10_100L)).isEmpty());
  }

  @Test
  public void anotherAddressHasNothingReadAgain() {
    Account lumen = kept(edits.create(lumen(ALL_OF_LUM)));
    Contact henrik = contact(lumen.contacts().get(0).id(), "Hendrik", null);
    edits.replace(with(lumen, List.of(henrik, lumen.contacts().get(1)), ALL_OF_LUM));
    assertEquals(2, revision(LUM));
    assertEquals("Hendrik", store.contact(henrik.id()).orElseThrow().name());
  }

  @Test
  public void whoWasAskedIsKeptAsGone() {
    Account lumen = kept(edits.create(lumen(ALL_OF_LUM)));
    long henrik = lumen.contacts().get(0).id();
    long ida = lumen.contacts().get(1).id();
    asked.add(henrik);
    edits.replace(with(lumen, List.of(contact(null, "Jon", null)), ALL_OF_LUM));
    Account later = kept(lumen.client().id());
    assertEquals(List.of("Jon"), later.present().stream().map(Contact::name).toList());
    assertTrue(later.contact(henrik).orElseThrow().gone());
    assertTrue(store.contact(ida).isEmpty());
    assertSame(Why.IN_USE, refused(() -> edits.delete(lumen.client().id())));
    assertEquals(2, kept(lumen.client().id()).revision());
    edits.replace(with(later, later.present(), ALL_OF_LUM));
    assertTrue(store.contact(henrik).orElseThrow().gone());
  }

  private static Why refused(Runnable edit) {
    return assertThrows(ClientRefused.class, edit::run).why();
  }

  @Test
  public void refusesWhatWasReadBeforeSomebodyElseSaved() {
    Account seen = kept(edits.create(lumen(ALL_OF_LUM)));
    edits.replace(with(seen, seen.contacts(), ALL_OF_LUM, DESIGN));
    assertSame(Why.CHANGED, refused(() -> edits.replace(seen)));
    assertEquals(Set.of(ALL_OF_LUM, DESIGN), kept(seen.client().id()).places());
    edits.delete(seen.client().id());
    assertSame(Why.GONE, refused(() -> edits.replace(seen)));
    assertSame(Why.GONE, refused(() -> edits.delete(seen.client().id())));
  }

  @Test
  public void aPlaceIsOneClients() {
    long lumen = edits.create(lumen(ALL_OF_LUM));
    Account second = lumen(DESIGN, ALL_OF_LUM);
    PlaceTaken taken = assertThrows(PlaceTaken.class, () -> edits.create(second));
    assertEquals(ALL_OF_LUM, taken.place());
    assertEquals(lumen, taken.client());
    assertEquals(1, store.all().size());
    assertTrue(clients.of(ALD, revision(ALD)).of(List.of(10_100L)).isEmpty());
  }

  @Test
  public void givesNoIdAgain() {
    long first = edits.create(lumen());
    edits.delete(first);
    assertEquals(first + 1, edits.create(lumen()));
  }

  @Test
  public void ofTwoWhoSaveAtOnceOneIsTold() throws Exception {
    for (int round = 0; round < 10; round++) {
      Account seen = kept(edits.create(lumen()));
      assertEquals(
          1,
          atOnce(
              () -> edits.replace(with(seen, List.of(), new Place(LUM, 1L))),
              () -> edits.replace(with(seen, List.of(), new Place(LUM, 2L)))));
      assertEquals(1, kept(seen.client().id()).places().size());
      edits.delete(seen.client().id());
    }
  }

  @Test
  public void ofTwoNewClientsOfOneProjectOneIsMade() throws Exception {
    for (int round = 0; round < 10; round++) {
      Account wanted = lumen(new Place(LUM, 1_000L + round));
      assertEquals(1, atOnce(() -> edits.create(wanted), () -> edits.create(wanted)));
      assertEquals(round + 1, store.all().size());
    }
  }

  /** How many were refused. */
  private static int atOnce(Runnable... work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.length);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (Runnable one : work) {
        calls.add(() -> isRefused(one));
      }
      int refused = 0;
      for (Future<Boolean> done : threads.invokeAll(calls)) {
        refused += done.get() ? 1 : 0;
      }
      return refused;
    } finally {
      threads.shutdown();
    }
  }

  private static boolean isRefused(Runnable work) {
    try {
      work.run();
      return false;
    } catch (ClientRefused | PlaceTaken e) {
      return true;
    }
  }

  @Test
  public void clientsThatWorkAlikeShareACalendar() {
    NamedCalendar first = eightToFour();
    assertEquals(first.id(), eightToFour().id());
    assertEquals(1, stores.calendars().all().size());
    Edition always = first.hours().editions().get(0);
    assertTrue(always.holidays().size() > 100);
    assertTrue(always.on(LocalDate.of(2027, 5, 17)).spans().isEmpty()); // a Monday
    assertFalse(always.on(LocalDate.of(2027, 5, 10)).spans().isEmpty());
    NamedCalendar ice = shared.of(new Country("AQ", null), OSLO, week("08:00", "16:00"), "Ice");
    assertTrue(ice.hours().editions().get(0).holidays().isEmpty());
  }

  @Test
  public void aCalendarThatAClientUsesIsNotDeleted() {
    long id = edits.create(lumen(ALL_OF_LUM));
    long calendar = kept(id).client().calendar().id();
    CalendarInUse used = assertThrows(CalendarInUse.class, () -> calendars.delete(calendar));
    assertEquals(List.of("Lumen"), used.users().names());
    edits.delete(id);
    calendars.delete(calendar);
  }

  @Test
  public void writesDownWhoChangedWhat() {
    long id = edits.create(lumen(ALL_OF_LUM));
    Change made = stores.changes().latest(null, 0, 1).get(0);
    assertSame(Deed.CLIENT_CREATED, made.deed());
    assertEquals("paula", made.author());
    assertTrue(whats(made).containsAll(List.of(What.CLIENT_NAME, What.CLIENT_PLACES)));

    Account seen = kept(id);
    Contact henrik = contact(seen.contacts().get(0).id(), "Hendrik", null);
    edits.replace(with(seen, List.of(henrik), ALL_OF_LUM));
    Change changed = stores.changes().latest(null, 0, 1).get(0);
    assertEquals(List.of(What.CLIENT_CONTACTS), whats(changed));
    assertEquals("2", changed.differences().get(0).before());
    assertEquals("1", changed.differences().get(0).after());

    edits.replace(kept(id));
    assertEquals(changed, stores.changes().latest(null, 0, 1).get(0));
    edits.delete(id);
    assertSame(Deed.CLIENT_DELETED, stores.changes().latest(null, 0, 1).get(0).deed());
  }

  private static List<What> whats(Change change) {
    return change.differences().stream().map(Difference::what).toList();
  }

  @Test
  public void aProjectThatIsGoneIsNobodys() {
    long id = edits.create(lumen(ALL_OF_LUM, DESIGN));
    edits.forgetProject(LUM);
    assertEquals(Set.of(DESIGN), kept(id).places());
  }
}
