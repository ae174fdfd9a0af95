package org.ballincourt.followup.meeting.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.client.Email;
import org.ballincourt.client.Language;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Plan;

/** The rows of those who come to meetings; all in the caller’s transaction. */
final class Attendees {

  private final ActiveObjects ao;

  Attendees(ActiveObjects ao) {
    this.ao = ao;
  }

  void add(long meeting, Plan plan) {
    plan.guests().forEach(guest -> add(meeting, guest));
    plan.ours()
        .forEach(
            user ->
                ao.create(
                    MeetingUserRow.class,
                    new DBParam(MeetingUserRow.MEETING_ID, meeting),
                    new DBParam(MeetingUserRow.USER_KEY, user)));
  }

  private void add(long meeting, Guest guest) {
    ao.create(
        MeetingGuestRow.class,
        new DBParam(MeetingGuestRow.MEETING_ID, meeting),
        new DBParam(MeetingGuestRow.CONTACT_ID, guest.contact()),
        new DBParam(MeetingGuestRow.NAME, guest.name()),
        new DBParam(MeetingGuestRow.EMAIL, guest.email().address()),
        new DBParam(MeetingGuestRow.LANGUAGE_TAG, guest.language().tag()));
  }

  void delete(long meeting) {
    ao.deleteWithSQL(MeetingGuestRow.class, MeetingGuestRow.MEETING_ID + " = ?", meeting);
    ao.deleteWithSQL(MeetingUserRow.class, MeetingUserRow.MEETING_ID + " = ?", meeting);
  }

  /** By meeting, in the order in which they were named; one statement. */
  Map<Long, List<Guest>> guestsOf(Collection<Long> meetings) {
    Query theirs =
        Query.select()
            .where(among(MeetingGuestRow.MEETING_ID, meetings), meetings.toArray())
            .order(MeetingGuestRow.GUEST_ID);
    return Arrays.stream(ao.find(MeetingGuestRow.class, theirs))
        .collect(groupingBy(MeetingGuestRow::getMeetingId, mapping(Attendees::guest, toList())));
  }

  /** By meeting; one statement. */
  Map<Long, Set<String>> oursOf(Collection<Long> meetings) {
    String among = among(MeetingUserRow.MEETING_ID, meetings);
    return Arrays.stream(ao.find(MeetingUserRow.class, among, meetings.toArray()))
        .collect(
            groupingBy(MeetingUserRow::getMeetingId, mapping(MeetingUserRow::getUserKey, toSet())));
  }

  /** The ids of the meetings to which a contact was invited, and not taken out again. */
  Set<Long> meetingsOf(long contact) {
    return guestRows(contact).map(MeetingGuestRow::getMeetingId).collect(toSet());
  }

  /** How a contact was known whenever she was invited. */
  List<Guest> asGuest(long contact) {
    return guestRows(contact).map(Attendees::guest).toList();
  }

  private Stream<MeetingGuestRow> guestRows(long contact) {
    return Arrays.stream(
        ao.find(MeetingGuestRow.class, MeetingGuestRow.CONTACT_ID + " = ?", contact));
  }

  /**
   * Whoever was invited is known no more.
   *
   * @param out whether she is no guest any more; else somebody was, under that name
   */
  int forget(long meeting, long contact, boolean out, String name) {
    String hers = MeetingGuestRow.MEETING_ID + " = ? AND " + MeetingGuestRow.CONTACT_ID + " = ?";
    if (out) {
      return ao.deleteWithSQL(MeetingGuestRow.class, hers, meeting, contact);
    }
    MeetingGuestRow[] rows = ao.find(MeetingGuestRow.class, hers, meeting, contact);
    for (MeetingGuestRow row : rows) {
      row.setName(name);
      row.setEmail(Email.NOBODY.address());
      row.save();
    }
    return rows.length;
  }

  boolean anyGuest(long contact) {
    return ao.count(MeetingGuestRow.class, MeetingGuestRow.CONTACT_ID + " = ?", contact) > 0;
  }

  void rename(String original, String next) {
    String theirs = MeetingUserRow.USER_KEY + " = ?";
    for (MeetingUserRow row : ao.find(MeetingUserRow.class, theirs, original)) {
      row.setUserKey(next);
      row.save();
    }
  }

  static String among(String column, Collection<?> values) {
    return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  private static Guest guest(MeetingGuestRow row) {
    return new Guest(
        row.getContactId(),
        row.getName(),
        new Email(row.getEmail()),
        new Language(row.getLanguageTag()));
  }
}
