package org.ballincourt.client.store;

import org.ballincourt.client.Place;

/** A project or component is another client’s; nothing has been changed. */
public final class PlaceTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final long client;

  PlaceTaken(Place place, long client) {
    super(place + " is of client " + client);
    this.place = place;
    this.client = client;
  }

  public Place place() {
    return place;
  }

  /** The id of the one whose it is. */
  public long client() {
    return client;
  }
}
