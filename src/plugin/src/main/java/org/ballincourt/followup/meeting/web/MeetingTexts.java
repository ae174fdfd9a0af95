package org.ballincourt.followup.meeting.web;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.client.Client;
import org.ballincourt.client.Work;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Tells of meetings in the words and the zone of whoever is looking. */
@Component
public class MeetingTexts {

  private final ClientStore clients;
  private final People people;
  private final Texts texts;

  @Inject
  public MeetingTexts(ClientStore clients, People people, Texts texts) {
    this.clients = clients;
    this.people = people;
    this.texts = texts;
  }

  public Texts texts() {
    return texts;
  }

  /** Today’s; empty where it is gone, or there never was one. */
  public Optional<Client> clientOf(Work work) {
    return Optional.ofNullable(work.client())
        .flatMap(clients::find)
        .map(account -> account.client());
  }

  /**
   * As both sides’ clocks show it.
   *
   * @param client null where it is gone
   */
  public String when(Time time, Client client) {
    BothZones zones = new BothZones(time, texts);
    return client == null ? zones.here() : zones.with(client.name(), client.zone());
  }

  /** In the client’s zone, or where nobody knows it in that of whoever is looking. */
  public ZoneId zone(Client client) {
    return client == null ? texts.zone() : client.zone();
  }

  public String kind(MeetingKind kind) {
    return texts.text("ballincourt.meeting.kind." + code(kind));
  }

  /**
   * What it is for, about what, and whom; in the names of today.
   *
   * @param client null where it is gone
   */
  String subtitle(SeenMeeting seen, Client client) {
    Meeting meeting = seen.meeting();
    return texts.text(
        "ballincourt.meeting.subtitle",
        kind(meeting.kind()),
        seen.project().getName(),
        client == null ? meeting.work().clientName() : client.name());
  }

  public String state(Meeting.State state) {
    return texts.text("ballincourt.meeting.state." + code(state));
  }

  public String venue(Venue.Kind kind) {
    return texts.text("ballincourt.meeting.venue." + code(kind));
  }

  public String venue(Venue venue) {
    String by = venue(venue.kind());
    return venue.detail().isEmpty()
        ? by
        : texts.text("ballincourt.meeting.venue.where", by, venue.detail());
  }

  /** Everybody who comes, the client’s people first. */
  public String who(Plan plan) {
    Stream<String> theirs = plan.guests().stream().map(Guest::name);
    return Stream.concat(theirs, plan.ours().stream().map(this::name).sorted())
        .collect(Collectors.joining(", "));
  }

  /** Today’s name of a user. */
  public String name(String key) {
    return people.nameOf(key).orElseGet(() -> texts.text("ballincourt.sending.gone"));
  }

  /** Whether a user is there still. */
  public boolean isThere(String key) {
    return people.isActive(key);
  }

  /** What its kind, place or state is called in texts and styles. */
  public static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
