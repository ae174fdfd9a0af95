package org.ballincourt.followup.meeting.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.DBParam;
import org.ballincourt.client.Work;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Meeting.Course;
import org.ballincourt.followup.meeting.Meeting.State;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.Venue;

/** A meeting as its row has it. */
final class StoredMeeting {

  private StoredMeeting() {}

  /**
   * @param uid by which calendars know it
   */
  static DBParam[] columns(Meeting meeting, String uid) {
    Map<String, Object> row = new HashMap<>();
    if (meeting.id() != null) {
      row.put(MeetingRow.MEETING_ID, meeting.id());
    }
    row.put(MeetingRow.ICS_UID, uid);
    row.put(MeetingRow.KIND, meeting.kind().name());
    row.put(MeetingRow.FOLLOW_UP_ID, meeting.followUp());
    row.put(MeetingRow.REVISION, meeting.revision());
    fill(row, meeting.work());
    fill(row, meeting.plan());
    fill(row, meeting.course());
    return row.entrySet().stream()
        .map(column -> new DBParam(column.getKey(), column.getValue()))
        .toArray(DBParam[]::new);
  }

  private static void fill(Map<String, Object> row, Work work) {
    row.put(MeetingRow.PROJECT_ID, work.project());
    row.put(MeetingRow.PROJECT_KEY, work.projectKey());
    row.put(MeetingRow.PROJECT_NAME, work.projectName());
    row.put(MeetingRow.CLIENT_ID, work.client());
    row.put(MeetingRow.CLIENT_NAME, work.clientName());
  }

  private static void fill(Map<String, Object> row, Plan plan) {
    row.put(MeetingRow.STARTS_AT, plan.time().startsAt().toEpochMilli());
    row.put(MeetingRow.LENGTH_MINUTES, (int) plan.time().length().toMinutes());
    row.put(MeetingRow.VENUE, plan.venue().kind().name());
    row.put(MeetingRow.VENUE_DETAIL, orNull(plan.venue().detail()));
    row.put(MeetingRow.TITLE, plan.title());
    row.put(MeetingRow.NOTE, orNull(plan.note()));
  }

  private static void fill(Map<String, Object> row, Course course) {
    row.put(MeetingRow.STATE, course.state().name());
    row.put(MeetingRow.STATE_SINCE, course.since().toEpochMilli());
    row.put(MeetingRow.PLANNED_BY, course.plannedBy());
  }

  static Meeting of(MeetingRow row, List<Guest> guests, Set<String> ours) {
    return new Meeting(
        row.getMeetingId(),
        MeetingKind.valueOf(row.getKind()),
        work(row),
        row.getFollowUpId(),
        plan(row, guests, ours),
        new Course(
            State.valueOf(row.getState()),
            Instant.ofEpochMilli(row.getStateSince()),
            row.getPlannedBy()),
        row.getRevision());
  }

  private static Work work(MeetingRow row) {
    return new Work(
        row.getProjectId(),
        row.getProjectKey(),
        row.getProjectName(),
        row.getClientId(),
        row.getClientName());
  }

  private static Plan plan(MeetingRow row, List<Guest> guests, Set<String> ours) {
    Time time =
        new Time(
            Instant.ofEpochMilli(row.getStartsAt()), Duration.ofMinutes(row.getLengthMinutes()));
    Venue venue = new Venue(Venue.Kind.valueOf(row.getVenue()), orEmpty(row.getVenueDetail()));
    return new Plan(time, venue, row.getTitle(), orEmpty(row.getNote()), guests, ours);
  }

  /** There are databases to which an empty text is none. */
  static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
