package org.ballincourt.followup.meeting.post.preparation;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.followup.meeting.CommonTimes;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.questionnaire.invitation.post.preparation.Addressees;
import org.springframework.stereotype.Component;

/** When people of a project could meet, by the hours of both sides. */
@Component
public class PossibleTimes {

  private final Addressees addressees;
  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final Clock clock;

  @Inject
  public PossibleTimes(
      Addressees addressees, CourtRulesStore rules, ProjectHours hours, Clock clock) {
    this.addressees = addressees;
    this.rules = rules;
    this.hours = hours;
    this.clock = clock;
  }

  /**
   * Where the clocks of a client stand, and when both could meet.
   *
   * @param client null where the project has none, so that its hours are those of the project
   * @param zone not null
   * @param times in order, none where there are none
   */
  public record Possible(Client client, ZoneId zone, List<Time> times) {}

  /**
   * @param client the id of one of the project’s clients; null for the first one
   */
  public Possible of(Project project, Long client, Duration length, Venue.Kind venue) {
    Optional<Client> met =
        addressees.of(project).stream()
            .map(Account::client)
            .filter(one -> client == null || client.equals(one.id()))
            .findFirst();
    var working = hours.of(project.getId(), rules.rulesOf(project.getId()));
    BusinessCalendar theirs =
        met.map(one -> one.calendar().hours()).orElseGet(() -> working.client().hours());
    CommonTimes common = new CommonTimes(theirs, working.team().hours());
    return new Possible(
        met.orElse(null), theirs.zone(), common.suggested(clock.instant(), length, venue));
  }
}
