package org.ballincourt.client.rest;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.rest.ClientBodies.Body;
import org.ballincourt.client.store.ClientEdits;
import org.ballincourt.client.store.ClientRefused;
import org.ballincourt.client.store.PlaceTaken;
import org.ballincourt.court.job.Jobs;
import org.springframework.stereotype.Component;

/** Does to clients what the body of a request says, or says in words why not. */
@Component
public class ClientEditing {
  private final ClientBodies bodies;
  private final ClientSeats seats;
  private final ClientEdits edits;
  private final ClientRefusals refusals;
  private final Jobs jobs;

  @Inject
  public ClientEditing(
      ClientBodies bodies,
      ClientSeats seats,
      ClientEdits edits,
      ClientRefusals refusals,
      Jobs jobs) {
    this.bodies = bodies;
    this.seats = seats;
    this.edits = edits;
    this.refusals = refusals;
    this.jobs = jobs;
  }

  /** The id of the new client. */
  long create(InputStream body) {
    Body read = bodies.read(body, null);
    try {
      long id = edits.create(account(read, null));
      jobs.readHistoryNow();
      return id;
    } catch (PlaceTaken e) {
      throw refusals.taken(e, read.sent());
    } catch (CalendarGone e) {
      throw refusals.changed();
    }
  }

  /** Reads again what it changes, as soon as it can. */
  void replace(Account seen, InputStream body) {
    Body read = bodies.read(body, seen);
    try {
      edits.replace(account(read, seen));
      jobs.readHistoryNow();
    } catch (PlaceTaken e) {
      throw refusals.taken(e, read.sent());
    } catch (CalendarGone e) {
      throw refusals.changed();
    } catch (ClientRefused e) {
      throw refusals.of(e, seen.client().id().toString());
    }
  }

  /**
   * @param seen null for a new client
   */
  private Account account(Body read, Account seen) {
    WantedClient wanted = read.client();
    long revision = seen == null ? 0 : seen.revision();
    if (seen != null && wanted.revision() != null && wanted.revision() != revision) {
      throw refusals.changed();
    }
    Client client =
        new Client(
            seen == null ? null : seen.client().id(),
            wanted.words().name(),
            wanted.words().language(),
            seats.of(wanted.seat(), seen),
            wanted.words().meetingTool());
    return new Account(client, contacts(wanted, seen), read.all(), revision);
  }

  /** With those who are gone already, who stay as they are. */
  private static List<Contact> contacts(WantedClient wanted, Account seen) {
    List<Contact> contacts = new ArrayList<>(wanted.contacts());
    if (seen != null) {
      seen.contacts().stream().filter(Contact::gone).forEach(contacts::add);
    }
    return contacts;
  }

  void delete(Account seen) {
    try {
      edits.delete(seen.client().id());
      jobs.readHistoryNow();
    } catch (ClientRefused e) {
      throw refusals.of(e, seen.client().id().toString());
    }
  }
}
