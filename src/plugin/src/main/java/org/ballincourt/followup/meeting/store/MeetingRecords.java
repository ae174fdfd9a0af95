package org.ballincourt.followup.meeting.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Email;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.springframework.stereotype.Component;

/** Who was invited to meet, and what was written down there. */
@Component
public class MeetingRecords implements PersonalRecords {
  private final MeetingStore meetings;
  private final MinutesStore minutes;
  private final MeetingWords words;
  private final Attendees attendees;

  @Inject
  public MeetingRecords(ActiveObjects ao, MeetingStore meetings, MinutesStore minutes) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.words = new MeetingWords(ao);
    this.attendees = new Attendees(ao);
  }

  private List<Meeting> of(long contact) {
    return attendees.meetingsOf(contact).stream()
        .flatMap(id -> meetings.find(id).stream())
        .toList();
  }

  @Override
  public Whom known(Whom whom) {
    Whom known = whom;
    for (Guest guest : attendees.asGuest(whom.contact())) {
      String address = guest.email().equals(Email.NOBODY) ? null : guest.email().address();
      known = known.knownAs(guest.name(), address);
    }
    return known;
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    long contact = erasure.whom().contact();
    return of(contact).stream().map(meeting -> entry(meeting, contact)).toList();
  }

  private Entry entry(Meeting meeting, long contact) {
    Optional<Guest> guest =
        meeting.plan().guests().stream().filter(one -> one.contact() == contact).findFirst();
    return Entry.of(
            Kind.MEETING, Where.project(meeting.work().project()), meeting.plan().time().startsAt())
        .with("project", meeting.work().projectName())
        .with("subject", meeting.plan().title())
        .with("name", guest.map(Guest::name).orElse(null))
        .with("email", guest.map(one -> one.email().address()).orElse(null))
        .with("note", meeting.plan().note())
        .with("text", minutes.find(meeting.id()).map(kept -> kept.minutes().recap()).orElse(null));
  }

  @Override
  public void rewrite(Erasure erasure) {
    words.rewrite(erasure, attendees.meetingsOf(erasure.whom().contact()));
  }

  /** Of one that is still to come she is no guest any more; at those that were she was. */
  @Override
  public void erase(Erasure erasure) {
    long contact = erasure.whom().contact();
    for (Meeting meeting : of(contact)) {
      boolean comes = meeting.course().state() == Meeting.State.PLANNED;
      meetings.atOnce(
          () -> attendees.forget(meeting.id(), contact, comes, erasure.words().somebody()));
    }
  }

  @Override
  public Optional<Instant> lastOf(long contact) {
    return of(contact).stream()
        .map(meeting -> meeting.plan().time().startsAt())
        .max(Comparator.naturalOrder());
  }
}
