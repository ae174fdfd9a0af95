package org.ballincourt.followup.meeting.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.springframework.stereotype.Component;

/**
 * Keeps meetings, for good. One changes in one way only: its row is deleted on condition that it
 * has the revision that was seen, and made anew in the same transaction with the next one. Of two
 * who save it at once one does.
 */
@Component
public class MeetingStore implements Authored {
  private static final String BY_ID = MeetingRow.MEETING_ID + " = ?";
  private static final String AS_SEEN = BY_ID + " AND " + MeetingRow.REVISION + " = ?";
  private static final String OF_PROJECT = MeetingRow.PROJECT_ID + " = ?";
  private static final String PLANNED_BY = MeetingRow.PLANNED_BY + " = ?";

  private final ActiveObjects ao;
  private final Attendees attendees;
  private final MinutesStore minutes;

  @Inject
  public MeetingStore(ActiveObjects ao, MinutesStore minutes) {
    this.ao = ao;
    this.attendees = new Attendees(ao);
    this.minutes = minutes;
  }

  /** Does all of it in one transaction, or nothing; joins the caller’s. */
  public <T> T atOnce(Supplier<T> work) {
    return ao.executeInTransaction(work::get);
  }

  /** Three statements. */
  public Optional<Meeting> find(long id) {
    return where(BY_ID, id).stream().findFirst();
  }

  /** Those of a project, the latest planned first; three statements. */
  public List<Meeting> of(long project) {
    return where(OF_PROJECT, project);
  }

  /** Those that belong to some follow-ups, the latest planned first; three statements. */
  public List<Meeting> ofFollowUps(Collection<Long> followUps) {
    return followUps.isEmpty()
        ? List.of()
        : where(Attendees.among(MeetingRow.FOLLOW_UP_ID, followUps), followUps.toArray());
  }

  /** By which calendars know the meeting, as long as it is there; one statement. */
  public String uidOf(long id) {
    return ao.find(MeetingRow.class, BY_ID, id)[0].getIcsUid();
  }

  /**
   * Keeps a new one, with nothing written down about it; joins the caller’s transaction.
   *
   * @return the same, with its id
   */
  public Meeting add(Meeting meeting) {
    return ao.executeInTransaction(
        () -> {
          Meeting kept = create(meeting, "ballincourt-" + UUID.randomUUID());
          minutes.open(kept.id());
          return kept;
        });
  }

  /**
   * Puts it in the place of the one of the same id and revision; joins the caller’s transaction.
   *
   * @return the same, with the next revision; empty where that one is not there any more, and
   *     nothing was changed
   */
  public Optional<Meeting> replace(Meeting next) {
    return ao.executeInTransaction(
        () -> {
          MeetingRow[] seen = ao.find(MeetingRow.class, AS_SEEN, next.id(), next.revision());
          return seen.length == 0 ? Optional.empty() : replaced(seen[0].getIcsUid(), next);
        });
  }

  private Optional<Meeting> replaced(String uid, Meeting next) {
    if (ao.deleteWithSQL(MeetingRow.class, AS_SEEN, next.id(), next.revision()) == 0) {
      return Optional.empty();
    }
    attendees.delete(next.id());
    return Optional.of(create(next.revised(), uid));
  }

  private Meeting create(Meeting meeting, String uid) {
    MeetingRow row = ao.create(MeetingRow.class, StoredMeeting.columns(meeting, uid));
    attendees.add(row.getMeetingId(), meeting.plan());
    return StoredMeeting.of(row, meeting.plan().guests(), meeting.plan().ours());
  }

  /** Whether the contact was ever invited, and not taken out again; one statement. */
  public boolean names(long contact) {
    return attendees.anyGuest(contact);
  }

  /** The same user has another key from now on; one transaction. */
  @Override
  public void rename(String original, String next) {
    if (!original.equals(next)) {
      ao.executeInTransaction(() -> renamed(original, next));
    }
  }

  private int renamed(String original, String next) {
    attendees.rename(original, next);
    MeetingRow[] planned = ao.find(MeetingRow.class, PLANNED_BY, original);
    for (MeetingRow row : planned) {
      row.setPlannedBy(next);
      row.save();
    }
    return planned.length;
  }

  private List<Meeting> where(String where, Object... values) {
    Query latestFirst = Query.select().where(where, values).order(MeetingRow.MEETING_ID + " DESC");
    MeetingRow[] rows = ao.find(MeetingRow.class, latestFirst);
    List<Long> ids = Arrays.stream(rows).map(MeetingRow::getMeetingId).toList();
    return ids.isEmpty() ? List.of() : with(rows, attendees.guestsOf(ids), attendees.oursOf(ids));
  }

  private static List<Meeting> with(
      MeetingRow[] rows, Map<Long, List<Guest>> guests, Map<Long, Set<String>> ours) {
    return Arrays.stream(rows)
        .map(
            row ->
                StoredMeeting.of(
                    row,
                    guests.getOrDefault(row.getMeetingId(), List.of()),
                    ours.getOrDefault(row.getMeetingId(), Set.of())))
        .toList();
  }
}
