package org.ballincourt.followup.meeting.post;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.springframework.stereotype.Component;

/**
 * Writes meetings down with all that follows from it – how far the follow-up is, and the mails –,
 * in one transaction. One meeting is planned at a time in the whole cluster, so that two who plan
 * the same one do not both invite people.
 */
@Component
public class Bookings {

  private static final String LOCK = "org.ballincourt:meeting";

  private final MeetingStore meetings;
  private final FollowedMeetings followed;
  private final Rivals rivals;
  private final CalendarMails mails;
  private final ClusterLockService locks;

  @Inject
  public Bookings(
      MeetingStore meetings,
      FollowedMeetings followed,
      Rivals rivals,
      CalendarMails mails,
      ClusterLockService locks) {
    this.meetings = meetings;
    this.followed = followed;
    this.rivals = rivals;
    this.mails = mails;
    this.locks = locks;
  }

  void requireOpen(Meeting now, long revision) {
    rivals.requireOpen(now, revision);
  }

  void requireBegun(Meeting now, Instant at) {
    rivals.requireBegun(now, at);
  }

  Meeting add(Project project, Meeting wanted, Sender sender) {
    followed.requireOf(project, wanted.followUp());
    ClusterLock lock = locks.getLockForName(LOCK);
    lock.lock();
    try {
      rivals.requireNone(wanted);
      return meetings.atOnce(() -> added(project, wanted, sender));
    } finally {
      lock.unlock();
    }
  }

  private Meeting added(Project project, Meeting wanted, Sender sender) {
    followed.planned(wanted);
    Meeting kept = meetings.add(wanted);
    mails.invite(new SeenMeeting(kept, project), sender);
    return kept;
  }

  Meeting change(SeenMeeting seen, Meeting next, Sender sender) {
    return meetings.atOnce(
        () -> {
          Meeting kept = replaced(next);
          mails.change(seen.meeting().plan(), new SeenMeeting(kept, seen.project()), sender);
          return kept;
        });
  }

  Meeting cancel(SeenMeeting seen, Meeting next, Sender sender) {
    return meetings.atOnce(
        () -> {
          Meeting kept = replaced(next);
          followed.cancelled(kept);
          mails.cancel(new SeenMeeting(kept, seen.project()), sender);
          return kept;
        });
  }

  Meeting hold(Meeting next) {
    return meetings.atOnce(
        () -> {
          Meeting kept = replaced(next);
          followed.held(kept);
          return kept;
        });
  }

  private Meeting replaced(Meeting next) {
    return meetings
        .replace(next)
        .orElseThrow(() -> rivals.changed(meetings.find(next.id()).orElse(next)));
  }
}
