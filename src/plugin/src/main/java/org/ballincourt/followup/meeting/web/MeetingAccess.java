package org.ballincourt.followup.meeting.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.springframework.stereotype.Component;

/** STANDS IN until the REST side brings its own. */
@Component
public class MeetingAccess {

  private final MeetingStore meetings;
  private final Projects projects;
  private final Access access;
  private final InvitationAccess readers;
  private final Texts texts;

  @Inject
  public MeetingAccess(
      MeetingStore meetings,
      Projects projects,
      Access access,
      InvitationAccess readers,
      Texts texts) {
    this.meetings = meetings;
    this.projects = projects;
    this.access = access;
    this.readers = readers;
    this.texts = texts;
  }

  /** A meeting and the project that it is about. */
  public record SeenMeeting(Meeting meeting, Project project) {}

  public SeenMeeting readable(String id) {
    SeenMeeting seen = browsable(id);
    readers.readableProject(seen.project().getKey());
    return seen;
  }

  public SeenMeeting workable(String id) {
    SeenMeeting seen = browsable(id);
    access.requireClientWork(seen.project());
    return seen;
  }

  private SeenMeeting browsable(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> meetings.find(Long.parseLong(text)))
        .flatMap(this::seen)
        .orElseThrow(() -> notThere(id));
  }

  private Optional<SeenMeeting> seen(Meeting meeting) {
    return projects
        .find(meeting.work().project())
        .filter(access::mayBrowse)
        .map(project -> new SeenMeeting(meeting, project));
  }

  private Refusal notThere(String id) {
    return new Refusal(Refusal.Kind.NOT_FOUND, texts.text("ballincourt.meeting.not-there", id));
  }
}
