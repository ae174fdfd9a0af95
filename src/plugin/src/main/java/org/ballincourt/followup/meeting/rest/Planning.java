package org.ballincourt.followup.meeting.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.post.Arrangement;
import org.ballincourt.followup.meeting.post.Arrangement.Draft;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.post.MeetingTaken;
import org.ballincourt.followup.meeting.post.WantedMeeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.ErrorsJson.ErrorJson;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.mail.job.Postman;
import org.springframework.stereotype.Component;

/** Reads what is wanted of meetings, has it done, and answers with what is there then. */
@Component
public class Planning {

  private final Arrangement arrangement;
  private final MeetingStore meetings;
  private final MeetingJsons jsons;
  private final Postman postman;
  private final Texts texts;

  @Inject
  public Planning(
      Arrangement arrangement,
      MeetingStore meetings,
      MeetingJsons jsons,
      Postman postman,
      Texts texts) {
    this.arrangement = arrangement;
    this.meetings = meetings;
    this.jsons = jsons;
    this.postman = postman;
    this.texts = texts;
  }

  MeetingsJson all(Project project) {
    return new MeetingsJson(jsons.of(meetings.of(project.getId()), project));
  }

  MeetingJson json(Meeting meeting, Project project) {
    return jsons.of(meeting, project);
  }

  Meeting plan(Project project, InputStream body) {
    Meeting meeting = arrangement.plan(project, MeetingInput.read(JsonInput.object(body, texts)));
    postman.comeNow();
    return meeting;
  }

  MeetingPreviewJson preview(Project project, InputStream body) {
    WantedMeeting wanted = MeetingInput.read(JsonInput.object(body, texts));
    return json(arrangement.preview(project, wanted), project);
  }

  MeetingPreviewJson preview(SeenMeeting seen, InputStream body) {
    WantedMeeting wanted = MeetingInput.read(JsonInput.object(body, texts));
    return json(arrangement.preview(seen, wanted), seen.project());
  }

  private MeetingPreviewJson json(Draft draft, Project project) {
    return new MeetingPreviewJson(
        jsons.of(draft.meeting(), project),
        draft.sample().subject(),
        draft.sample().text(),
        draft.sample().file());
  }

  Meeting change(SeenMeeting seen, InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    long revision = RevisionInput.of(input);
    WantedMeeting wanted = MeetingInput.read(input);
    Meeting meeting = arrangement.change(seen, revision, wanted);
    postman.comeNow();
    return meeting;
  }

  Meeting cancel(SeenMeeting seen, InputStream body) {
    Meeting meeting = arrangement.cancel(seen, revision(body));
    postman.comeNow();
    return meeting;
  }

  Meeting hold(SeenMeeting seen, InputStream body) {
    return arrangement.hold(seen, revision(body));
  }

  private long revision(InputStream body) {
    return RevisionInput.alone(JsonInput.object(body, texts));
  }

  String file(SeenMeeting seen) {
    return arrangement.file(seen, texts.locale().getLanguage());
  }

  /** What is answered to a deed, also where somebody else was faster. */
  Response answer(Project project, Supplier<ResponseBuilder> deed) {
    try {
      return deed.get().build();
    } catch (MeetingTaken e) {
      List<ErrorJson> errors = List.of(new ErrorJson(null, e.getMessage()));
      return Response.status(Refusal.Kind.CONFLICT.status())
          .entity(new MeetingTakenJson(errors, jsons.of(e.meeting(), project)))
          .build();
    }
  }
}
