package org.ballincourt.followup.outcome.web;

import java.time.LocalDate;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;

/** What can be chosen where an outcome is written down. */
public final class FormView {

  private final List<ChoiceView> people;
  private final List<ChoiceView> clients;
  private final LocalDate today;
  private final Texts texts;

  FormView(List<ChoiceView> people, List<ChoiceView> clients, LocalDate today, Texts texts) {
    this.people = List.copyOf(people);
    this.clients = List.copyOf(clients);
    this.today = today;
    this.texts = texts;
  }

  public List<ChoiceView> getPeople() {
    return people;
  }

  public boolean isNobody() {
    return people.isEmpty();
  }

  /** What to do so that somebody can give something. */
  public String getNobodyText() {
    return texts.text("ballincourt.outcome.nobody");
  }

  public String getNobodyLabel() {
    return texts.text("ballincourt.outcome.clients");
  }

  public List<ChoiceView> getClients() {
    return clients;
  }

  /** As in ISO 8601. */
  public String getToday() {
    return today.toString();
  }
}
