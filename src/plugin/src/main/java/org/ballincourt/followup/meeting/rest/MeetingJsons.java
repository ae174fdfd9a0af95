package org.ballincourt.followup.meeting.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Work;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.rest.MeetingJson.MetClientJson;
import org.ballincourt.followup.meeting.rest.MeetingJson.OursJson;
import org.ballincourt.followup.meeting.rest.MeetingJson.VenueJson;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.Wire;
import org.springframework.stereotype.Component;

/** Puts meetings on the wire. */
@Component
public class MeetingJsons {

  private final ClientStore clients;
  private final People people;
  private final Texts texts;

  @Inject
  public MeetingJsons(ClientStore clients, People people, Texts texts) {
    this.clients = clients;
    this.people = people;
    this.texts = texts;
  }

  /** Those of one project, in their order; the client of each is looked up once. */
  List<MeetingJson> of(List<Meeting> meetings, Project project) {
    Map<Long, ZoneId> zones = new HashMap<>();
    return meetings.stream()
        .map(
            one ->
                of(
                    one,
                    project,
                    zones.computeIfAbsent(one.work().client(), id -> zoneOf(one.work()))))
        .toList();
  }

  MeetingJson of(Meeting meeting, Project project) {
    return of(meeting, project, zoneOf(meeting.work()));
  }

  private MeetingJson of(Meeting meeting, Project project, ZoneId zone) {
    Plan plan = meeting.plan();
    Work work = meeting.work();
    return new MeetingJson(
        meeting.id(),
        project.getKey(),
        work.client() == null ? null : new MetClientJson(work.client(), work.clientName()),
        meeting.kind(),
        meeting.followUp(),
        Wire.instant(plan.time().startsAt()),
        plan.time().length().toMinutes(),
        new VenueJson(plan.venue().kind(), plan.venue().detail()),
        plan.title(),
        plan.note(),
        plan.guests().stream().map(GuestJson::of).toList(),
        ours(plan),
        when(plan.time().startsAt(), zone),
        meeting.course().state(),
        Wire.instant(meeting.course().since()),
        people.nameOf(meeting.course().plannedBy()).orElse(null),
        meeting.revision());
  }

  private List<OursJson> ours(Plan plan) {
    return plan.ours().stream()
        .sorted()
        .map(key -> new OursJson(key, people.nameOf(key).orElse(key)))
        .toList();
  }

  private ZoneId zoneOf(Work work) {
    return Optional.ofNullable(work.client())
        .flatMap(clients::find)
        .map(account -> account.client().zone())
        .orElse(ZoneOffset.UTC);
  }

  /** On the clocks of both sides, each with its zone. */
  WhenJson when(Instant start, ZoneId client) {
    ZoneId ours = texts.zone();
    return new WhenJson(said(start, client), said(start, ours));
  }

  private String said(Instant start, ZoneId zone) {
    return texts.text("ballincourt.meeting.in-zone", texts.dateAndTime(start, zone), zone.getId());
  }
}
