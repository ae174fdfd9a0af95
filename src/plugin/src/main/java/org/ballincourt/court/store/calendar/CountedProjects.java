package org.ballincourt.court.store.calendar;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.ClientUser;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.springframework.stereotype.Component;

/** The projects whose turns count on a calendar: by their own choice, or by their client’s. */
@Component
public class CountedProjects implements ClientUser {
  private final CourtRulesStore rules;
  private final ClientStore clients;
  private final FactStore facts;

  @Inject
  public CountedProjects(CourtRulesStore rules, ClientStore clients, FactStore facts) {
    this.rules = rules;
    this.clients = clients;
    this.facts = facts;
  }

  /** Those that have chosen it themselves, on or off. */
  Set<Long> thatChose(long calendar) {
    return rules.rulesWith(calendar).keySet();
  }

  /** Those, and the projects of clients that have chosen it. */
  Set<Long> with(long calendar) {
    Set<Long> projects = new TreeSet<>(thatChose(calendar));
    projects.addAll(clients.projectsWith(calendar));
    return projects;
  }

  ProjectRules rulesOf(long project) {
    return rules.rulesOf(project);
  }

  /**
   * In the order of their ids, so that no two of these wait for each other; joins the caller’s
   * transaction.
   */
  void countAnew(Collection<Long> projects) {
    projects.stream().sorted().forEach(rules::countAnew);
  }

  @Override
  public void moved(Collection<Long> projects) {
    countAnew(projects);
  }

  @Override
  public boolean names(long contact) {
    return facts.names(contact);
  }
}
