package org.ballincourt.court.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;

/** The rules of a project, on the wire; PUT takes what GET gives, whatever {@code on} says. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CourtRulesJson(
    Map<String, Party> statuses,
    Long teamCalendar,
    Long clientCalendar,
    List<TargetJson> targets,
    boolean on) {

  /** One target; either {@code days} or {@code seconds} is there. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TargetJson(
      Long phase,
      Party party,
      NeedKind kind,
      String validFrom,
      @JsonInclude(JsonInclude.Include.NON_NULL) Long days,
      @JsonInclude(JsonInclude.Include.NON_NULL) Long seconds) {

    static TargetJson of(Target target) {
      Target.Scope scope = target.scope();
      boolean inDays = target.time().unit() == Unit.WORKING_DAYS;
      return new TargetJson(
          scope.phase(),
          scope.party(),
          scope.kind(),
          scope.validFrom() == null ? null : scope.validFrom().toString(),
          inDays ? target.time().amount() : null,
          inDays ? null : target.time().amount());
    }
  }

  static CourtRulesJson of(ProjectRules rules) {
    return new CourtRulesJson(
        new TreeMap<>(rules.court().statuses()),
        rules.calendars().team(),
        rules.calendars().client(),
        rules.targets().all().stream().map(TargetJson::of).toList(),
        rules.court().on());
  }
}
