package org.ballincourt.court.store.rules;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/** Writes down how a project's rules differ from those before. */
@Component
public class RulesHistory {

  private final ChangeStore changes;
  private final Statuses statuses;
  private final CalendarStore calendars;

  @Inject
  public RulesHistory(ChangeStore changes, Statuses statuses, CalendarStore calendars) {
    this.changes = changes;
    this.statuses = statuses;
    this.calendars = calendars;
  }

  /** Where nothing is otherwise, nothing is written; joins the caller's transaction. */
  void add(long projectId, ProjectRules before, ProjectRules after) {
    List<Difference> differences = new ArrayList<>();
    addStatuses(before.court().statuses(), after.court().statuses(), differences);
    addCalendar(Party.TEAM, before.calendars().team(), after.calendars().team(), differences);
    addCalendar(Party.CLIENT, before.calendars().client(), after.calendars().client(), differences);
    addTargets(times(before), times(after), differences);
    deed(before.court().on(), after.court().on(), differences)
        .ifPresent(deed -> changes.add(projectId, deed, differences));
  }

  private static Optional<Deed> deed(boolean wasOn, boolean isOn, List<Difference> differences) {
    if (wasOn != isOn) {
      return Optional.of(isOn ? Deed.SWITCHED_ON : Deed.SWITCHED_OFF);
    }
    return differences.isEmpty() ? Optional.empty() : Optional.of(Deed.RULES_CHANGED);
  }

  private void addStatuses(
      Map<String, Party> before, Map<String, Party> after, List<Difference> differences) {
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      if (before.get(id) != after.get(id)) {
        Map<String, String> about = Map.of("id", id, "name", statuses.today(id).name());
        differences.add(
            new Difference(What.STATUS, about, name(before.get(id)), name(after.get(id))));
      }
    }
  }

  private void addCalendar(Party party, Long before, Long after, List<Difference> differences) {
    if (!Objects.equals(before, after)) {
      Map<String, String> about = Map.of("party", party.name());
      differences.add(new Difference(What.CALENDAR, about, idAndName(before), idAndName(after)));
    }
  }

  private String idAndName(Long calendar) {
    return calendar == null
        ? null
        : calendar + " " + calendars.find(calendar).map(NamedCalendar::name).orElse("");
  }

  private static void addTargets(
      Map<Target.Scope, String> before,
      Map<Target.Scope, String> after,
      List<Difference> differences) {
    Set<Target.Scope> scopes = new LinkedHashSet<>(before.keySet());
    scopes.addAll(after.keySet());
    for (Target.Scope scope : scopes) {
      String was = before.get(scope);
      String is = after.get(scope);
      if (was == null || !was.equals(is)) {
        differences.add(new Difference(What.TARGET, about(scope), was, is));
      }
    }
  }

  private static Map<Target.Scope, String> times(ProjectRules rules) {
    Map<Target.Scope, String> times = new LinkedHashMap<>();
    for (Target target : rules.targets().all()) {
      times.put(target.scope(), target.time().written());
    }
    return times;
  }

  private static Map<String, String> about(Target.Scope scope) {
    Map<String, String> about = new HashMap<>();
    about.put("party", scope.party().name());
    putUnlessNull(about, "kind", name(scope.kind()));
    putUnlessNull(about, "phase", scope.phase() == null ? null : scope.phase().toString());
    putUnlessNull(about, "validFrom", text(scope.validFrom()));
    return about;
  }

  private static void putUnlessNull(Map<String, String> map, String key, String value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static String name(Enum<?> code) {
    return code == null ? null : code.name();
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
