package org.ballincourt.client.web;

/** One client of the list, for a template. */
public final class ClientView {
  private final long id;
  private final String name;
  private final String hours;
  private final String people;
  private final String projects;

  ClientView(long id, String name, String hours, String people, String projects) {
    this.id = id;
    this.name = name;
    this.hours = hours;
    this.people = people;
    this.projects = projects;
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
    return projects;
  }
}
