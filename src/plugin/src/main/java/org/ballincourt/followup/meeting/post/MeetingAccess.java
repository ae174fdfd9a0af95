package org.ballincourt.followup.meeting.post;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * Who sees meetings: those who run client work in the project or read feedback there; only the
 * first ones change anything. Of a project that somebody may not browse nothing exists for her.
 */
@Component
public class MeetingAccess {

  private final MeetingStore meetings;
  private final Projects projects;
  private final Access access;
  private final Texts texts;

  @Inject
  public MeetingAccess(MeetingStore meetings, Projects projects, Access access, Texts texts) {
    this.meetings = meetings;
    this.projects = projects;
    this.access = access;
    this.texts = texts;
  }

  /** A meeting, and its project as it is today. */
  public record SeenMeeting(Meeting meeting, Project project) {}

  /**
   * @param key of a project
   * @throws Refusal where whoever is asking does not see its meetings
   */
  public Project readableProject(String key) {
    Project project = access.browsableProject(key);
    requireSeen(project);
    return project;
  }

  /**
   * @param key of a project
   * @throws Refusal where whoever is asking does not run client work there
   */
  public Project workableProject(String key) {
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    return project;
  }

  public boolean worksIn(Project project) {
    return access.runsClientWork(project);
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking does not see it
   */
  public SeenMeeting readable(String id) {
    SeenMeeting seen = browsable(id).orElseThrow(() -> notThere(id));
    requireSeen(seen.project());
    return seen;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking may not change it
   */
  public SeenMeeting workable(String id) {
    SeenMeeting seen = browsable(id).orElseThrow(() -> notThere(id));
    access.requireClientWork(seen.project());
    return seen;
  }

  private Optional<SeenMeeting> browsable(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> meetings.find(Long.parseLong(text)))
        .flatMap(
            meeting ->
                projects
                    .find(meeting.work().project())
                    .filter(access::mayBrowse)
                    .map(project -> new SeenMeeting(meeting, project)));
  }

  private void requireSeen(Project project) {
    if (!access.runsClientWork(project) && !access.readsFeedback(project)) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          texts.text("ballincourt.meeting.not-allowed", project.getName()));
    }
  }

  private Refusal notThere(String id) {
    return new Refusal(Refusal.Kind.NOT_FOUND, texts.text("ballincourt.meeting.not-there", id));
  }
}
