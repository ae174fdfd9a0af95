package org.ballincourt.report.dashboard.rest;

import org.ballincourt.client.Client;

/** A client in an item, on the wire. */
public record ItemClientJson(long id, String name) {

  /** Null stays null. */
  public static ItemClientJson of(Client client) {
    return client == null ? null : new ItemClientJson(client.id(), client.name());
  }
}
