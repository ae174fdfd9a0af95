package org.ballincourt.privacy.web;

/** One person of a client, for a template. */
public final class PersonView {
  private final long id;
  private final String name;
  private final String stand;

  PersonView(long id, String name, String stand) {
    this.id = id;
    this.name = name;
    this.stand = stand;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getStand() {
    return stand;
  }
}
