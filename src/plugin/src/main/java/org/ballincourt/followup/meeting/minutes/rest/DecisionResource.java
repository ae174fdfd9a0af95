package org.ballincourt.followup.meeting.minutes.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.followup.meeting.minutes.rest.MinutesJson.DecisionJson;
import org.ballincourt.followup.meeting.post.DecisionIssues;
import org.ballincourt.followup.meeting.post.DecisionIssues.Wanted;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** Makes an issue of what was agreed in a meeting; for those who run client work there. */
@Path("meetings/{id}/decisions/{number}/issue")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

  private static final Set<String> MEMBERS = Set.of("project", "summary");

  private final MeetingAccess access;
  private final DecisionIssues issues;
  private final Texts texts;

  @Inject
  public DecisionResource(MeetingAccess access, DecisionIssues issues, Texts texts) {
    this.access = access;
    this.issues = issues;
    this.texts = texts;
  }

  /** In the project of the meeting, with the words of the decision, where nothing else is said. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public DecisionJson make(
      @PathParam("id") String id, @PathParam("number") String number, InputStream body) {
    SeenMeeting seen = access.workable(id);
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    Wanted wanted = new Wanted(line(input, "project"), line(input, "summary"));
    input.refuseFaults();
    int known = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    return DecisionJson.of(issues.make(seen, known, wanted));
  }

  /** Null where it is not said. */
  private static String line(JsonInput input, String name) {
    Optional<String> text = input.member(name).text();
    return text.map(String::strip).orElse(null);
  }
}
