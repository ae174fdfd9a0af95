package org.ballincourt.followup.meeting.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.rest.input.InstantInput;
import org.ballincourt.client.Bounded;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.followup.meeting.post.WantedMeeting;
import org.ballincourt.followup.meeting.post.preparation.WantedPlan;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads a meeting that somebody wants to plan; what {@link MeetingJson} has besides is ignored. */
final class MeetingInput {

  static final int MOST_PEOPLE = 50;

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of(
              "kind",
              "followUp",
              "startsAt",
              "minutes",
              "venue",
              "title",
              "note",
              "guests",
              "ours",
              "revision",
              "id",
              "project",
              "client",
              "when",
              "state",
              "since",
              "plannedBy"));

  private static final Set<String> VENUE_MEMBERS = Set.of("kind", "detail");
  private static final Set<String> GUEST_MEMBERS = Set.of("contact", "name", "email", "language");
  private static final Set<String> OURS_MEMBERS = Set.of("user", "name");

  private MeetingInput() {}

  /**
   * @throws org.ballincourt.jira.Refusal with all that is wrong
   */
  static WantedMeeting read(JsonInput body) {
    body.allowOnly(MEMBERS);
    JsonInput kind = body.member("kind");
    Optional<MeetingKind> said = kind.required(kind.oneOf(EnumSet.allOf(MeetingKind.class)));
    Long followUp = body.member("followUp").wholeNumber(0, Long.MAX_VALUE).orElse(null);
    Optional<Instant> start = start(body.member("startsAt"));
    Optional<Duration> length = length(body.member("minutes"));
    Optional<Venue> venue = venue(body.member("venue"));
    Optional<String> title = title(body.member("title"));
    Optional<String> note = note(body.member("note"));
    List<Long> guests = guests(body.member("guests"));
    List<String> ours = ours(body.member("ours"));
    body.refuseFaults();
    Time time = new Time(start.orElseThrow(), length.orElseThrow());
    WantedPlan plan =
        new WantedPlan(
            time, venue.orElseThrow(), title.orElseThrow(), note.orElse(""), guests, ours);
    return new WantedMeeting(said.orElseThrow(), followUp, plan);
  }

  private static Optional<Instant> start(JsonInput place) {
    Optional<Instant> start = place.required(InstantInput.read(place));
    if (start.filter(it -> !it.truncatedTo(ChronoUnit.MINUTES).equals(it)).isPresent()) {
      place.fault("ballincourt.meeting.not-a-minute");
    }
    return start;
  }

  private static Optional<Duration> length(JsonInput place) {
    return place.required(place.wholeNumber(1, Time.LONGEST.toMinutes())).map(Duration::ofMinutes);
  }

  private static Optional<Venue> venue(JsonInput place) {
    place.forEachMember((name, member) -> {});
    place.allowOnly(VENUE_MEMBERS);
    JsonInput kind = place.member("kind");
    Optional<Venue.Kind> said = kind.required(kind.oneOf(EnumSet.allOf(Venue.Kind.class)));
    JsonInput detail = place.member("detail");
    String text = detail.text().orElse("").strip();
    if (!Venue.isDetail(text)) {
      detail.fault("ballincourt.meeting.not-a-line", Venue.LONGEST_DETAIL);
      return Optional.empty();
    }
    return said.map(known -> new Venue(known, text));
  }

  private static Optional<String> title(JsonInput place) {
    Optional<String> title = place.required(place.text()).map(String::strip);
    if (title.filter(text -> !Bounded.isLine(text, Plan.LONGEST_TITLE)).isPresent()) {
      place.fault("ballincourt.meeting.no-title", Plan.LONGEST_TITLE);
    }
    return title;
  }

  private static Optional<String> note(JsonInput place) {
    Optional<String> note = place.text().map(WrittenText::clean).map(String::strip);
    if (note.filter(text -> text.codePointCount(0, text.length()) > Plan.LONGEST_NOTE)
        .isPresent()) {
      place.fault("ballincourt.meeting.too-long", Plan.LONGEST_NOTE);
    }
    return note;
  }

  private static List<Long> guests(JsonInput list) {
    List<Long> contacts = new ArrayList<>();
    for (JsonInput place : people(list)) {
      place.allowOnly(GUEST_MEMBERS);
      JsonInput contact = place.member("contact");
      contact.required(contact.wholeNumber(0, Long.MAX_VALUE)).ifPresent(contacts::add);
    }
    return contacts;
  }

  private static List<String> ours(JsonInput list) {
    List<String> users = new ArrayList<>();
    for (JsonInput place : people(list)) {
      place.allowOnly(OURS_MEMBERS);
      JsonInput user = place.member("user");
      user.required(user.text()).ifPresent(users::add);
    }
    return users;
  }

  private static List<JsonInput> people(JsonInput list) {
    List<JsonInput> places = list.objects();
    if (places.size() > MOST_PEOPLE) {
      list.fault("ballincourt.meeting.too-many-people", MOST_PEOPLE);
      return List.of();
    }
    return places;
  }
}
