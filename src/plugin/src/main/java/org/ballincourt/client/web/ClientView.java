package org.ballincourt.client.web;

/** One client of the list, for a template. */
public final class ClientView {
  private final long id;
  private final String name;
  private final String hours;
  private final String people;
  private final Where where;

  /**
   * Where we work for it.
   *
   * @param figures whether the viewer sees in any of them where the time went
   */
  record Where(String projects, boolean figures) {}

  ClientView(long id, String name, String hours, String people, Where where) {
    this.id = id;
    this.name = name;
    this.hours = hours;
    this.people = people;
    this.where = where;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getHours() {
    return hours;
  }

  public String getPeople() {
    return people;
  }

  public String getProjects() {
    return where.projects();
  }

  public boolean isFigures() {
    return where.figures();
  }
}
