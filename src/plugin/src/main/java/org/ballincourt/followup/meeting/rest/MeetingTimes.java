package org.ballincourt.followup.meeting.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.followup.meeting.post.preparation.PossibleTimes;
import org.ballincourt.followup.meeting.post.preparation.PossibleTimes.Possible;
import org.ballincourt.followup.meeting.post.preparation.PreferredTool;
import org.ballincourt.followup.meeting.rest.TimesJson.TimeJson;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.Wire;
import org.springframework.stereotype.Component;

/** Says when people could meet, as a request asks for it. */
@Component
public class MeetingTimes {

  private static final String USUAL_MINUTES = "60";

  private final PossibleTimes possible;
  private final PreferredTool tools;
  private final MeetingJsons jsons;
  private final Texts texts;

  @Inject
  public MeetingTimes(
      PossibleTimes possible, PreferredTool tools, MeetingJsons jsons, Texts texts) {
    this.possible = possible;
    this.tools = tools;
    this.jsons = jsons;
    this.texts = texts;
  }

  /** Each as it was sent; null for what was not said. */
  TimesJson of(Project project, String minutes, String venue, String client) {
    List<Fault> faults = new ArrayList<>();
    Duration length = length(Optional.ofNullable(minutes).orElse(USUAL_MINUTES), faults);
    Venue.Kind kind = kind(Optional.ofNullable(venue).orElse(Venue.Kind.TOOL.name()), faults);
    Long met = client(client, faults);
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, faults);
    }
    return json(possible.of(project, met, length, kind));
  }

  private Duration length(String minutes, List<Fault> faults) {
    return Optional.of(minutes)
        .filter(text -> text.matches("\\d{1,4}"))
        .map(text -> Duration.ofMinutes(Long.parseLong(text)))
        .filter(Time::isLength)
        .orElseGet(
            () ->
                noted(
                    faults, "minutes", "ballincourt.meeting.no-length", Time.LONGEST.toMinutes()));
  }

  private Venue.Kind kind(String venue, List<Fault> faults) {
    return Stream.of(Venue.Kind.values())
        .filter(kind -> kind.name().equals(venue))
        .findFirst()
        .orElseGet(() -> noted(faults, "venue", "ballincourt.meeting.no-venue", venue));
  }

  private Long client(String client, List<Fault> faults) {
    return client == null || client.matches("\\d{1,18}")
        ? Optional.ofNullable(client).map(Long::valueOf).orElse(null)
        : noted(faults, "client", "ballincourt.client.not-there", client);
  }

  private <T> T noted(List<Fault> faults, String field, String key, Object argument) {
    faults.add(new Fault(field, texts.text(key, argument)));
    return null;
  }

  private TimesJson json(Possible found) {
    ZoneId zone = found.zone();
    return new TimesJson(
        zone.getId(),
        texts.zone().getId(),
        tools.of(found.client()).orElse(null),
        found.times().stream().map(time -> json(time, zone)).toList());
  }

  private TimeJson json(Time time, ZoneId zone) {
    return new TimeJson(
        Wire.instant(time.startsAt()),
        Wire.instant(time.endsAt()),
        jsons.when(time.startsAt(), zone));
  }
}
