package org.ballincourt.report.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Finds what is asked about. Projects that are off have no figures. */
@Component
public class Subjects {
  private final FiguresAccess access;
  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final JiraZone zone;
  private final Texts texts;

  @Inject
  public Subjects(
      FiguresAccess access, CourtRulesStore rules, ProjectHours hours, JiraZone zone, Texts texts) {
    this.access = access;
    this.rules = rules;
    this.hours = hours;
    this.zone = zone;
    this.texts = texts;
  }

  /**
   * @param project a key; null for all
   * @param client an id; null for all
   * @param phase the id of a version of the project; null for all
   * @throws Refusal where one of them is not there, or is not for whoever is asking
   */
  public Subject of(String project, String client, String phase) {
    Account account = client == null ? null : access.readableClient(client);
    if (project != null) {
      return ofProject(access.readable(project), account, phase);
    }
    if (phase != null) {
      throw badPhase("ballincourt.report.phase-without-project");
    }
    return account == null ? all() : ofClient(account);
  }

  private Subject ofProject(Project project, Account account, String phase) {
    Version version = phase == null ? null : phase(project, phase);
    ZoneId days = zone(project);
    return new Subject(
        account == null ? null : account.client(), version, List.of(project), 1, days);
  }

  private Version phase(Project project, String id) {
    return project.getVersions().stream()
        .filter(version -> String.valueOf(version.getId()).equals(id))
        .findFirst()
        .orElseThrow(() -> badPhase("ballincourt.report.no-phase"));
  }

  private Subject ofClient(Account account) {
    Set<Long> on = new HashSet<>(rules.projectsOn());
    on.retainAll(account.projects());
    return ofSeveral(account.client(), on);
  }

  private Subject all() {
    return ofSeveral(null, new HashSet<>(rules.projectsOn()));
  }

  /** What she may not browse is not even counted. */
  private Subject ofSeveral(Client client, Collection<Long> on) {
    List<Project> browsable = access.browsableOf(on);
    List<Project> readable = access.readableOf(browsable);
    if (readable.isEmpty() && !browsable.isEmpty()) {
      throw new Refusal(Kind.NOT_ALLOWED, texts.text("ballincourt.report.none-allowed"));
    }
    return new Subject(client, null, readable, browsable.size(), zone.id());
  }

  private ZoneId zone(Project project) {
    return hours.of(project.getId(), rules.rulesOf(project.getId())).team().hours().zone();
  }

  private Refusal badPhase(String key) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault("phase", texts.text(key))));
  }
}
