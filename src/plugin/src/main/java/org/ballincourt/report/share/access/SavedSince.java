package org.ballincourt.report.share.access;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.change.Change;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.difference.Circumstance;
import org.ballincourt.report.share.difference.Circumstance.Done;
import org.ballincourt.report.share.difference.Circumstance.Kind;
import org.springframework.stereotype.Component;

/** Finds what was saved since a report was shared, and makes it count otherwise. */
@Component
public class SavedSince {
  private final Revisions revisions;
  private final CourtRulesStore rules;
  private final Clients clients;
  private final ChangeStore changes;

  @Inject
  public SavedSince(
      Revisions revisions, CourtRulesStore rules, Clients clients, ChangeStore changes) {
    this.revisions = revisions;
    this.rules = rules;
    this.clients = clients;
    this.changes = changes;
  }

  /** Empty where the rules of all projects, their calendars and their clients are as they were. */
  List<Circumstance> of(SharedHead head, Subject today) {
    Map<Long, Long> now = revisions.of(today.projects());
    Map<Long, Long> then =
        head.subject().projects().stream().collect(toMap(Counted::id, Counted::revision));
    List<Project> saved =
        today.projects().stream()
            .filter(each -> !now.get(each.getId()).equals(then.get(each.getId())))
            .toList();
    return saved.isEmpty() ? List.of() : of(head, saved);
  }

  /** Those whose history is on the move. */
  List<Circumstance> beingRead(Subject today) {
    return revisions.beingRead(today.projects()).stream()
        .map(project -> Circumstance.of(Kind.BEING_READ, project.getName()))
        .toList();
  }

  private List<Circumstance> of(SharedHead head, List<Project> saved) {
    Map<Long, String> names = saved.stream().collect(toMap(Project::getId, Project::getName));
    Things things = things(names.keySet());
    List<Circumstance> found = new ArrayList<>();
    for (Change change : changes.since(head.sharing().at(), names.keySet())) {
      Circumstance each = circumstance(change, names, things);
      if (each != null) {
        found.add(each);
      }
    }
    names.values().stream()
        .filter(name -> found.isEmpty())
        .map(name -> Circumstance.of(Kind.RULES_SAVED, name))
        .forEach(found::add);
    return found;
  }

  /** Ids of what projects are counted by, as changes tell them. */
  private record Things(Set<String> calendars, Set<String> clients) {}

  private Things things(Set<Long> projects) {
    Set<String> calendars = new HashSet<>();
    Set<String> hers = new HashSet<>();
    for (Long project : projects) {
      rules.rulesOf(project).calendars().ids().map(String::valueOf).forEach(calendars::add);
      ProjectClients whose = clients.of(project, rules.rulesOf(project).revision());
      Stream.concat(Stream.ofNullable(whose.ofProject()), whose.byComponent().values().stream())
          .forEach(client -> add(client, calendars, hers));
    }
    return new Things(calendars, hers);
  }

  private static void add(Client client, Set<String> calendars, Set<String> hers) {
    hers.add(String.valueOf(client.id()));
    calendars.add(String.valueOf(client.calendar().id()));
  }

  /** Null where it is about something else. */
  private static Circumstance circumstance(Change change, Map<Long, String> names, Things things) {
    Done done = new Done(change.at(), change.author());
    return switch (change.deed()) {
      case SWITCHED_ON, SWITCHED_OFF, RULES_CHANGED ->
          new Circumstance(Kind.RULES_SAVED, names.get(change.project()), done);
      case CALENDAR_CHANGED, CALENDAR_CORRECTED ->
          about(change, Kind.CALENDAR_SAVED, things.calendars());
      case CLIENT_CREATED, CLIENT_CHANGED -> about(change, Kind.CLIENT_SAVED, things.clients());
      case CLIENT_DELETED -> new Circumstance(Kind.CLIENT_SAVED, name(change), done);
      default -> null;
    };
  }

  private static Circumstance about(Change change, Kind kind, Set<String> ids) {
    boolean ours =
        change.differences().stream()
            .map(each -> each.about().get("id"))
            .filter(Objects::nonNull)
            .anyMatch(ids::contains);
    Done done = new Done(change.at(), change.author());
    return ours ? new Circumstance(kind, name(change), done) : null;
  }

  private static String name(Change change) {
    return change.differences().stream()
        .map(each -> each.about().get("name"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
