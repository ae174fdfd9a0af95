package org.ballincourt.court.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.rest.JsonInput;

/** Reads the rules that somebody wants to save, and notes all that is wrong with them. */
final class CourtRulesInput {

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of("statuses", "teamCalendar", "clientCalendar", "targets", "on"));
  private static final Set<String> TARGET_MEMBERS =
      new LinkedHashSet<>(List.of("phase", "party", "kind", "validFrom", "days", "seconds"));
  private static final Set<Party> LIMITED = EnumSet.complementOf(EnumSet.of(Party.NOBODY));

  private static final long MOST_DAYS = BusinessCalendar.FURTHEST.toDays();

  private static final long MOST_SECONDS = BusinessCalendar.FURTHEST.toSeconds();

  private final JsonInput input;
  private final UnaryOperator<Set<String>> unknownStatuses;
  private final Set<Long> phases;
  private final LongPredicate calendars;

  /**
   * @param unknownStatuses those of a set of status ids that the rules may not name
   * @param phases the ids of the project's versions
   * @param calendars whether a calendar of that id can be chosen
   */
  CourtRulesInput(
      JsonInput input,
      UnaryOperator<Set<String>> unknownStatuses,
      Set<Long> phases,
      LongPredicate calendars) {
    this.input = input;
    this.unknownStatuses = unknownStatuses;
    this.phases = phases;
    this.calendars = calendars;
  }

  /**
   * The rules, switched on.
   *
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  ProjectRules read() {
    input.allowOnly(MEMBERS);
    Map<String, Party> statuses = statuses(input.member("statuses"));
    Long team = calendar(input.member("teamCalendar"));
    Long client = calendar(input.member("clientCalendar"));
    List<Target> targets = targets(input.member("targets"));
    input.refuseFaults();
    return new ProjectRules(
        new CourtRules(statuses, true), new ChosenCalendars(team, client), new Targets(targets));
  }

  private Map<String, Party> statuses(JsonInput members) {
    Map<String, Party> parties = new HashMap<>();
    Map<String, JsonInput> places = new HashMap<>();
    members.forEachMember(
        (id, place) -> {
          place
              .required(place.oneOf(EnumSet.allOf(Party.class)))
              .ifPresent(party -> parties.put(id, party));
          places.put(id, place);
        });
    unknownStatuses
        .apply(places.keySet())
        .forEach(id -> places.get(id).fault("ballincourt.court-rules.unknown-status", id));
    return parties;
  }

  private Long calendar(JsonInput place) {
    Optional<Long> id = place.wholeNumber(0, Long.MAX_VALUE);
    id.filter(unknown -> !calendars.test(unknown))
        .ifPresent(
            unknown ->
                place.fault("ballincourt.court-rules.unknown-calendar", Long.toString(unknown)));
    return id.orElse(null);
  }

  private List<Target> targets(JsonInput list) {
    List<Target> targets = new ArrayList<>();
    Set<Target.Scope> scopes = new HashSet<>();
    for (JsonInput place : list.objects()) {
      target(place)
          .ifPresent(
              target -> {
                if (!scopes.add(target.scope())) {
                  place.fault("ballincourt.court-rules.same-target");
                }
                targets.add(target);
              });
    }
    return targets;
  }

  private Optional<Target> target(JsonInput place) {
    place.allowOnly(TARGET_MEMBERS);
    Long phase = phase(place.member("phase"));
    NeedKind kind = place.member("kind").oneOf(EnumSet.allOf(NeedKind.class)).orElse(null);
    LocalDate validFrom = place.member("validFrom").date().orElse(null);
    JsonInput party = place.member("party");
    Optional<Allowance> time = time(place);
    return party
        .required(party.oneOf(LIMITED))
        .flatMap(
            whose -> time.map(t -> new Target(new Target.Scope(phase, whose, kind, validFrom), t)));
  }

  private Long phase(JsonInput place) {
    Optional<Long> phase = place.wholeNumber(0, Long.MAX_VALUE);
    phase
        .filter(id -> !phases.contains(id))
        .ifPresent(id -> place.fault("ballincourt.court-rules.unknown-version", id));
    return phase.orElse(null);
  }

  private static Optional<Allowance> time(JsonInput target) {
    JsonInput days = target.member("days");
    JsonInput seconds = target.member("seconds");
    if (days.isAbsent() == seconds.isAbsent()) {
      days.fault("ballincourt.court-rules.days-or-seconds");
      return Optional.empty();
    }
    return days.isAbsent()
        ? seconds.wholeNumber(1, MOST_SECONDS).map(n -> new Allowance(n, Unit.BUSINESS_SECONDS))
        : days.wholeNumber(1, MOST_DAYS).map(n -> new Allowance(n, Unit.WORKING_DAYS));
  }
}
