package org.ballincourt.client.rest;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.client.Client;
import org.ballincourt.client.Place;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.store.ClientRefused;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.PlaceTaken;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer’s words why a client is left as it is. */
@Component
public class ClientRefusals {
  private final ClientStore clients;
  private final ClientAccess access;
  private final Texts texts;

  @Inject
  public ClientRefusals(ClientStore clients, ClientAccess access, Texts texts) {
    this.clients = clients;
    this.access = access;
    this.texts = texts;
  }

  /**
   * @param id as the request named it
   */
  Refusal of(ClientRefused refused, String id) {
    return switch (refused.why()) {
      case GONE -> access.notThere(id);
      case CHANGED -> changed();
      case IN_USE -> new Refusal(Kind.CONFLICT, texts.text("ballincourt.client.in-use"));
    };
  }

  Refusal changed() {
    return new Refusal(Kind.CONFLICT, texts.text("ballincourt.client.changed-meanwhile"));
  }

  /** Whoever works in a place sees whose it is. */
  Refusal taken(PlaceTaken taken, PlacesInput sent) {
    Place place = taken.place();
    String name =
        clients.find(taken.client()).map(account -> account.client()).map(Client::name).orElse("");
    String why = texts.text("ballincourt.client.place-taken", name);
    return new Refusal(Kind.CONFLICT, List.of(new Fault(sent.pathOf(place).orElse(null), why)));
  }
}
