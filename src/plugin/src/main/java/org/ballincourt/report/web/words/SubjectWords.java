package org.ballincourt.report.web.words;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.Grounds;
import org.ballincourt.report.Period;
import org.ballincourt.report.Spot;
import org.ballincourt.report.access.AllGrounds;
import org.ballincourt.report.access.Subject;
import org.springframework.stereotype.Component;

/** Says what a report is about, and on whose calendars it is counted. */
@Component
public class SubjectWords {

  /** Of more than these the sentences would be longer than the page. */
  private static final int MOST_HOURS = 10;

  private final CourtRulesStore rules;
  private final Clients clients;
  private final AllGrounds grounds;
  private final CourtWords words;

  @Inject
  public SubjectWords(
      CourtRulesStore rules, Clients clients, AllGrounds grounds, CourtWords words) {
    this.rules = rules;
    this.clients = clients;
    this.grounds = grounds;
    this.words = words;
  }

  public Texts texts() {
    return words.texts();
  }

  /** Whether it is one project that is off. */
  public boolean isOff(Subject subject) {
    return subject
        .onlyProject()
        .filter(project -> !rules.rulesOf(project.getId()).court().on())
        .isPresent();
  }

  /** The client, the project, or both. */
  public String name(Subject subject) {
    List<String> names = new ArrayList<>();
    if (subject.client() != null) {
      names.add(subject.client().name());
    }
    if (subject.of() == 1 && subject.onlyProject().isPresent()) {
      names.add(subject.onlyProject().get().getName());
    }
    return String.join(", ", names);
  }

  public String scope(Subject subject, Period period) {
    List<String> parts = new ArrayList<>();
    if (subject.client() != null) {
      parts.add(
          ofClient(
              words.texts(), subject.client().name(), subject.projects().size(), subject.of()));
    }
    subject.onlyProject().map(Project::getName).ifPresent(parts::add);
    if (subject.phase() != null) {
      parts.add(words.text("ballincourt.report.scope-phase", subject.phase().getName()));
    }
    parts.add(
        words.text(
            "ballincourt.report.scope-period",
            words.date(period.first()),
            words.date(period.last())));
    return String.join(" · ", parts);
  }

  /** How many of a client's projects are counted. */
  public static String ofClient(Texts texts, String client, int counted, int all) {
    return counted == all
        ? texts.text("ballincourt.report.scope-client-all", counted, client)
        : texts.text("ballincourt.report.scope-client", counted, all, client);
  }

  public Names names(Subject subject) {
    return new Names(client(subject), words.texts());
  }

  /** Null where it is not one. */
  private String client(Subject subject) {
    if (subject.client() != null) {
      return subject.client().name();
    }
    Set<String> names = new LinkedHashSet<>();
    clientsOf(subject).values().stream()
        .flatMap(SubjectWords::all)
        .map(Client::name)
        .forEach(names::add);
    return names.size() == 1 ? names.iterator().next() : null;
  }

  private Map<Long, ProjectClients> clientsOf(Subject subject) {
    return clients.of(
        subject.projects().stream()
            .collect(toMap(Project::getId, each -> rules.rulesOf(each.getId()).revision())));
  }

  private static Stream<Client> all(ProjectClients clients) {
    return Stream.concat(
            Stream.ofNullable(clients.ofProject()), clients.byComponent().values().stream())
        .filter(Objects::nonNull);
  }

  /** A sentence where all are counted alike, else one for each project. */
  public List<String> hours(Subject subject) {
    Grounds ground = grounds.of(subject.scope().projects());
    Map<Long, ProjectClients> whose = clientsOf(subject);
    Set<String> alike = new LinkedHashSet<>();
    List<String> each = new ArrayList<>();
    for (Project project : subject.projects()) {
      Long client =
          subject.client() == null ? main(whose.get(project.getId())) : subject.client().id();
      String hours =
          words.whoseHours(ground.hours(new Spot(0, project.getId(), null, null, client)));
      alike.add(hours);
      each.add(words.text("ballincourt.report.hours-of", project.getName(), hours));
    }
    return alike.size() == 1 ? List.copyOf(alike) : each.stream().limit(MOST_HOURS).toList();
  }

  private static Long main(ProjectClients clients) {
    return clients.ofProject() == null ? null : clients.ofProject().id();
  }
}
