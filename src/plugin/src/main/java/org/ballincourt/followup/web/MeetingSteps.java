package org.ballincourt.followup.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.client.Client;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.followup.meeting.store.MinutesStore;
import org.ballincourt.followup.step.StepSource;
import org.ballincourt.followup.step.StepStand;
import org.springframework.stereotype.Component;

/** Knows the meetings of follow-ups, and whether what was said there was mailed. */
@Component
public class MeetingSteps implements StepSource {

  private final MeetingStore meetings;
  private final MinutesStore minutes;
  private final ClientStore clients;
  private final MeetingWords words;

  @Inject
  public MeetingSteps(
      MeetingStore meetings, MinutesStore minutes, ClientStore clients, MeetingWords words) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.clients = clients;
    this.words = words;
  }

  /** Six statements. */
  @Override
  public List<StepStand> of(Collection<FollowUp> followUps) {
    Collection<Meeting> theirs = latest(followUps.stream().map(FollowUp::id).toList());
    Map<Long, Instant> mailed = minutes.mailed(theirs.stream().map(Meeting::id).toList());
    Map<Long, Client> known = clients(theirs);
    List<StepStand> stands = new ArrayList<>();
    for (Meeting each : theirs) {
      stands.add(words.meeting(each, zone(each, known)));
      if (!each.isPlanned()) {
        stands.add(words.recap(each, mailed.get(each.id())));
      }
    }
    return stands;
  }

  /** Of several of one follow-up the one that was planned last, which comes first. */
  private Collection<Meeting> latest(Collection<Long> followUps) {
    return meetings.ofFollowUps(followUps).stream()
        .filter(meeting -> meeting.course().state() != Meeting.State.CANCELLED)
        .collect(toMap(Meeting::followUp, identity(), (latest, before) -> latest))
        .values();
  }

  private Map<Long, Client> clients(Collection<Meeting> theirs) {
    return clients.clients(
        theirs.stream()
            .map(meeting -> meeting.work().client())
            .filter(Objects::nonNull)
            .collect(toSet()));
  }

  /** Null where nobody knows it. */
  private static ZoneId zone(Meeting meeting, Map<Long, Client> known) {
    Long id = meeting.work().client();
    return id == null || known.get(id) == null ? null : known.get(id).zone();
  }
}
