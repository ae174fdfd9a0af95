package org.ballincourt.followup.meeting.post;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ballincourt.client.Client;
import org.ballincourt.client.Work;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Meeting.Course;
import org.ballincourt.followup.meeting.Meeting.State;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.post.CalendarMails.Sample;
import org.ballincourt.followup.meeting.post.Hosts.Host;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.post.preparation.PlanPreparation;
import org.ballincourt.followup.meeting.post.preparation.Prepared;
import org.springframework.stereotype.Component;

/** Plans meetings, changes and cancels them. */
@Component
public class Arrangement {

  private final PlanPreparation preparation;
  private final Bookings bookings;
  private final Hosts hosts;
  private final CalendarMails mails;
  private final Clock clock;

  @Inject
  public Arrangement(
      PlanPreparation preparation,
      Bookings bookings,
      Hosts hosts,
      CalendarMails mails,
      Clock clock) {
    this.preparation = preparation;
    this.bookings = bookings;
    this.hosts = hosts;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * What would be planned; nothing is written.
   *
   * @param meeting without an id
   */
  public record Draft(Meeting meeting, Sample sample) {}

  /**
   * @throws org.ballincourt.jira.Refusal with all that cannot be as it is wanted
   */
  public Draft preview(Project project, WantedMeeting wanted) {
    Host host = hosts.asking();
    Meeting unsaved = unsaved(project, wanted, host);
    SeenMeeting next = new SeenMeeting(unsaved, project);
    return new Draft(unsaved, mails.sample(null, next, host.sender()));
  }

  /**
   * What would become of a meeting that is planned; nothing is written.
   *
   * @throws org.ballincourt.jira.Refusal with all that cannot be as it is wanted
   */
  public Draft preview(SeenMeeting seen, WantedMeeting wanted) {
    Host host = hosts.of(seen.meeting());
    Meeting next = planned(seen, wanted).by(host.key());
    SeenMeeting then = new SeenMeeting(next, seen.project());
    return new Draft(next, mails.sample(seen.meeting().plan(), then, host.sender()));
  }

  private Meeting planned(SeenMeeting seen, WantedMeeting wanted) {
    Plan now = seen.meeting().plan();
    return seen.meeting().with(preparation.of(seen.project(), wanted.plan(), now.time()).plan());
  }

  /**
   * Plans it and invites everybody, all or nothing.
   *
   * @throws org.ballincourt.jira.Refusal with all that cannot be as it is wanted
   * @throws MeetingTaken where somebody has planned it before
   */
  public Meeting plan(Project project, WantedMeeting wanted) {
    Host host = hosts.asking();
    return bookings.add(project, unsaved(project, wanted, host), host.sender());
  }

  private Meeting unsaved(Project project, WantedMeeting wanted, Host host) {
    Prepared prepared = preparation.of(project, wanted.plan(), null);
    return new Meeting(
        null,
        wanted.kind(),
        work(project, prepared.client()),
        wanted.followUp(),
        prepared.plan(),
        new Course(State.PLANNED, clock.instant(), host.key()),
        0);
  }

  private static Work work(Project project, Client client) {
    return new Work(
        project.getId(), project.getKey(), project.getName(), client.id(), client.name());
  }

  /**
   * Changes the plan and tells everybody, all or nothing; one that is the same changes nothing.
   *
   * @param revision that was seen
   * @param wanted its kind and its follow-up stay as they are
   * @throws org.ballincourt.jira.Refusal with all that cannot be as it is wanted, and where the
   *     meeting is over
   * @throws MeetingTaken where somebody has changed it since
   */
  public Meeting change(SeenMeeting seen, long revision, WantedMeeting wanted) {
    bookings.requireOpen(seen.meeting(), revision);
    Meeting next = planned(seen, wanted);
    if (next.equals(seen.meeting())) {
      return seen.meeting();
    }
    Host host = hosts.of(seen.meeting());
    return bookings.change(seen, next.by(host.key()), host.sender());
  }

  /**
   * It does not take place, and everybody is told.
   *
   * @param revision that was seen
   * @throws org.ballincourt.jira.Refusal where it is over
   * @throws MeetingTaken where somebody has changed it since
   */
  public Meeting cancel(SeenMeeting seen, long revision) {
    bookings.requireOpen(seen.meeting(), revision);
    Host host = hosts.of(seen.meeting());
    Meeting next = seen.meeting().at(State.CANCELLED, clock.instant()).by(host.key());
    return bookings.cancel(seen, next, host.sender());
  }

  /**
   * It has taken place.
   *
   * @param revision that was seen
   * @throws org.ballincourt.jira.Refusal where it is over, or has not begun yet
   * @throws MeetingTaken where somebody has changed it since
   */
  public Meeting hold(SeenMeeting seen, long revision) {
    bookings.requireOpen(seen.meeting(), revision);
    bookings.requireBegun(seen.meeting(), clock.instant());
    return bookings.hold(seen.meeting().at(State.HELD, clock.instant()));
  }

  /**
   * The meeting for a calendar of one of us.
   *
   * @param language as in {@code nb}
   */
  public String file(SeenMeeting seen, String language) {
    return mails.file(seen, hosts.of(seen.meeting()).sender(), language);
  }
}
