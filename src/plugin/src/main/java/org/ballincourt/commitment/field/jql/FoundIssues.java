package org.ballincourt.commitment.field.jql;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.search.OpenTurn;
import org.ballincourt.court.store.search.OpenTurnSearch;
import org.springframework.stereotype.Component;

/** The ids of issues by whose move they are now, in projects that are given with their rules. */
@Component
public class FoundIssues {

  /** More than these cannot be told apart from very many. */
  static final int MOST = 10_000;

  private static final int ENOUGH = MOST + 1;

  private final OpenTurnSearch turns;
  private final ClientHours hours;
  private final Clock clock;

  @Inject
  public FoundIssues(OpenTurnSearch turns, ClientHours hours, Clock clock) {
    this.turns = turns;
    this.hours = hours;
    this.clock = clock;
  }

  List<Long> inCourtOf(Party party, Map<Long, ProjectRules> projects) {
    return ids(turns.of(party, projects.keySet(), ENOUGH));
  }

  /** Past the date, and somebody may be told so. */
  List<Long> pastTheDate(Map<Long, ProjectRules> projects) {
    return ids(turns.past(clock.instant(), projects.keySet(), ENOUGH));
  }

  /** The client's move for so long, each counted on the calendar of its turn. */
  List<Long> waitingOnClient(WaitingTime time, Map<Long, ProjectRules> projects) {
    Instant now = clock.instant();
    List<OpenTurn> all = turns.of(Party.CLIENT, projects.keySet(), Integer.MAX_VALUE);
    Map<Long, BusinessCalendar> calendars = hours.of(all, projects);
    return ids(
        all.stream()
            .filter(turn -> calendars.containsKey(turn.issueId()))
            .filter(turn -> time.fits(turn.since(), now, calendars.get(turn.issueId())))
            .limit(ENOUGH)
            .toList());
  }

  private static List<Long> ids(List<OpenTurn> turns) {
    return turns.stream().map(OpenTurn::issueId).toList();
  }
}
