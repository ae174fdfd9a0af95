package org.ballincourt.privacy.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** The people of a client, for a template. */
public final class PeopleView {
  private final long client;
  private final String name;
  private final List<PersonView> people;
  private final Texts texts;

  PeopleView(long client, String name, List<PersonView> people, Texts texts) {
    this.client = client;
    this.name = name;
    this.people = List.copyOf(people);
    this.texts = texts;
  }

  public long getClient() {
    return client;
  }

  public String getTitle() {
    return texts.text("ballincourt.privacy.people.title", name);
  }

  public String getIntroduction() {
    return texts.text("ballincourt.privacy.people.introduction");
  }

  public String getBackLabel() {
    return name;
  }

  public boolean isEmpty() {
    return people.isEmpty();
  }

  public String getNothing() {
    return texts.text("ballincourt.privacy.people.nobody");
  }

  public List<PersonView> getPeople() {
    return people;
  }

  public String getNameLabel() {
    return texts.text("ballincourt.privacy.value.name");
  }

  public String getStandLabel() {
    return texts.text("ballincourt.privacy.people.stand");
  }
}
