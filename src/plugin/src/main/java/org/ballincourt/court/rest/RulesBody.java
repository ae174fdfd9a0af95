package org.ballincourt.court.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.springframework.stereotype.Component;

/** Reads rules from the body of a request, as far as the project can have them. */
@Component
public class RulesBody {

  private final CourtRulesStore rules;
  private final KnownStatuses knownStatuses;
  private final CalendarStore calendars;
  private final Texts texts;

  @Inject
  public RulesBody(
      CourtRulesStore rules, KnownStatuses knownStatuses, CalendarStore calendars, Texts texts) {
    this.rules = rules;
    this.knownStatuses = knownStatuses;
    this.calendars = calendars;
    this.texts = texts;
  }

  /**
   * The rules, switched on; nothing is saved.
   *
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  ProjectRules read(InputStream body, Project project) {
    JsonInput input = JsonInput.object(body, texts);
    return new CourtRulesInput(
            input,
            ids -> knownStatuses.unknownOf(project.getId(), ids),
            phases(project),
            id -> calendars.find(id).isPresent())
        .read();
  }

  /** Why rules are not saved whose calendar was deleted since they were read. */
  Refusal calendarGone(CalendarGone gone, ProjectRules rules) {
    String place = Long.valueOf(gone.id()).equals(rules.calendars().team()) ? "team" : "client";
    String id = Long.toString(gone.id());
    String why = texts.text("ballincourt.court-rules.unknown-calendar", id);
    return new Refusal(Refusal.Kind.BAD_INPUT, List.of(new Fault(place + "Calendar", why)));
  }

  /** The project's versions, and those that its rules name although they were deleted since. */
  private Set<Long> phases(Project project) {
    Stream<Long> saved =
        rules.rulesOf(project.getId()).targets().all().stream()
            .map(target -> target.scope().phase());
    Stream<Long> present = project.getVersions().stream().map(Version::getId);
    return Stream.concat(saved, present).collect(Collectors.toSet());
  }
}
