package org.ballincourt.followup.meeting.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.post.MeetingAccess;

/** The meetings of a project; to be read by those who read feedback there, too. */
@Path("projects/{key}/meetings")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {

  private final MeetingAccess access;
  private final Planning planning;
  private final MeetingTimes times;

  @Inject
  public MeetingsResource(MeetingAccess access, Planning planning, MeetingTimes times) {
    this.access = access;
    this.planning = planning;
    this.times = times;
  }

  @GET
  @LicensedOnly
  public MeetingsJson all(@PathParam("key") String key) {
    return planning.all(access.readableProject(key));
  }

  /** Plans it and invites everybody. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response plan(@PathParam("key") String key, InputStream body) {
    Project project = access.workableProject(key);
    return planning.answer(
        project,
        () -> {
          Meeting meeting = planning.plan(project, body);
          return Response.created(URI.create("meetings/" + meeting.id()))
              .entity(planning.json(meeting, project));
        });
  }

  /** What would be sent to those who are invited; nothing is written. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public MeetingPreviewJson preview(@PathParam("key") String key, InputStream body) {
    return planning.preview(access.workableProject(key), body);
  }

  /**
   * When both sides are at work together.
   *
   * @param minutes how long; an hour where it is not said
   * @param venue where; a lunch is around noon
   * @param client the id of one of the project’s clients; the first one where it is not said
   */
  @GET
  @Path("times")
  @LicensedOnly
  public TimesJson times(
      @PathParam("key") String key,
      @QueryParam("minutes") String minutes,
      @QueryParam("venue") String venue,
      @QueryParam("client") String client) {
    return times.of(access.workableProject(key), minutes, venue, client);
  }
}
