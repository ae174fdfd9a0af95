package org.ballincourt.client.store;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Seat;
import org.springframework.stereotype.Component;

/**
 * Writes down how a client differs from what it was before; joins the caller’s transaction. Of the
 * people there it keeps no more than how many came and went: they can be forgotten.
 */
@Component
public class ClientHistory {
  private final ChangeStore changes;

  @Inject
  public ClientHistory(ChangeStore changes) {
    this.changes = changes;
  }

  void created(long id, Account client) {
    changes.add(null, Deed.CLIENT_CREATED, new Differences(id, null, client).all());
  }

  /** Where nothing is otherwise, nothing is written. */
  void changed(Account before, Account after) {
    List<Difference> all = new Differences(before.client().id(), before, after).all();
    if (!all.isEmpty()) {
      changes.add(null, Deed.CLIENT_CHANGED, all);
    }
  }

  void deleted(Account client) {
    Client gone = client.client();
    Map<String, String> about = Map.of("id", gone.id().toString(), "name", gone.name());
    Difference name = new Difference(What.CLIENT_NAME, about, gone.name(), null);
    changes.add(null, Deed.CLIENT_DELETED, List.of(name));
  }

  /** Somebody at the client is known no more; who it was is kept nowhere. */
  void forgot(Account client) {
    Client hers = client.client();
    Map<String, String> about = Map.of("id", hers.id().toString(), "name", hers.name());
    Difference out = new Difference(What.CLIENT_CONTACTS, about, "1", "0");
    changes.add(null, Deed.CONTACT_ERASED, List.of(out));
  }

  /** Of a client and what it was before. */
  private static final class Differences {
    private final Map<String, String> about;
    private final Optional<Account> before;
    private final Account after;
    private final List<Difference> all = new ArrayList<>();

    /**
     * @param before null for a new one
     */
    Differences(long id, Account before, Account after) {
      this.about = Map.of("id", Long.toString(id), "name", after.client().name());
      this.before = Optional.ofNullable(before);
      this.after = after;
    }

    List<Difference> all() {
      add(What.CLIENT_NAME, old().map(Client::name), after.client().name());
      add(
          What.CLIENT_LANGUAGE,
          old().map(client -> client.language().tag()),
          after.client().language().tag());
      add(
          What.CLIENT_COUNTRY,
          old().map(client -> written(client.seat())),
          written(after.client().seat()));
      add(
          What.CLIENT_CALENDAR,
          old().map(client -> written(client.calendar())),
          written(after.client().calendar()));
      add(What.CLIENT_TOOL, old().map(Client::meetingTool), after.client().meetingTool());
      addCounts(
          What.CLIENT_CONTACTS, before.map(Account::present).orElse(List.of()), after.present());
      addCounts(What.CLIENT_PLACES, before.map(Account::places).orElse(Set.of()), after.places());
      return all;
    }

    private Optional<Client> old() {
      return before.map(Account::client);
    }

    private static String written(Seat seat) {
      return seat.region() == null ? seat.country() : seat.country() + " " + seat.region();
    }

    private static String written(NamedCalendar calendar) {
      return calendar.id() + " " + calendar.name();
    }

    private void add(What what, Optional<String> was, String is) {
      if (!Objects.equals(was.orElse(null), is)) {
        all.add(new Difference(what, about, was.orElse(null), is));
      }
    }

    /** So many are out, so many are in; who is otherwise is both. */
    private void addCounts(What what, Collection<?> was, Collection<?> is) {
      Set<?> kept = new HashSet<>(is).stream().filter(was::contains).collect(Collectors.toSet());
      int out = was.size() - kept.size();
      int in = is.size() - kept.size();
      if (out + in > 0) {
        all.add(new Difference(what, about, Integer.toString(out), Integer.toString(in)));
      }
    }
  }
}
