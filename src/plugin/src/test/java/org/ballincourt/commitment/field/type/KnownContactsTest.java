package org.ballincourt.commitment.field.type;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;
import org.ballincourt.client.Seat;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.testing.RowsInMemory;
import org.junit.Test;

public class KnownContactsTest {

  private final List<Contact> people = new ArrayList<>();
  private int reads;

  private final KnownContacts known =
      new KnownContacts(
          new ClientStore(new RowsInMemory(), null) {
            @Override
            public List<Account> all() {
              reads++;
              return List.of(lumen());
            }
          },
          Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));

  @Test
  public void findsWhoHasJustBeenWrittenDown() {
    add(1);
    assertTrue(known.find("1").isPresent());
    add(2);
    assertTrue(known.find("2").isPresent());
  }

  @Test
  public void looksOnceMoreForWhoIsNotThereAndThenNoMore() {
    add(1);
    known.find("1");
    known.find("1");
    assertEquals(1, reads);
    known.find("7");
    known.find("7");
    assertEquals(2, reads);
  }

  private void add(long id) {
    Person person = new Person("Henrik Dahl", null, new Language("nb"), null, Role.DECIDES);
    people.add(new Contact(id, person, null, false));
  }

  private Account lumen() {
    NamedCalendar week = new NamedCalendar(4L, "Norway", StandardWeek.in(ZoneOffset.UTC).hours());
    Client client = new Client(1L, "Lumen", new Language("nb"), new Seat("NO", null, week), null);
    return new Account(client, List.copyOf(people), Set.of(), 1);
  }
}
