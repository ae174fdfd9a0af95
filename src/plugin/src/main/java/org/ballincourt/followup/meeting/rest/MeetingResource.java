package org.ballincourt.followup.meeting.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;

/** One meeting; to be read by those who read feedback there, too. */
@Path("meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {

  private static final String FILE = ".ics";

  private final MeetingAccess access;
  private final Planning planning;

  @Inject
  public MeetingResource(MeetingAccess access, Planning planning) {
    this.access = access;
    this.planning = planning;
  }

  @GET
  @LicensedOnly
  public MeetingJson one(@PathParam("id") String id) {
    SeenMeeting seen = access.readable(id);
    return planning.json(seen.meeting(), seen.project());
  }

  /** Plans it otherwise and tells everybody; its kind and its follow-up stay. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response change(@PathParam("id") String id, InputStream body) {
    return after(id, body, planning::change);
  }

  /** What would be sent if it were planned like this; nothing is written. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public MeetingPreviewJson preview(@PathParam("id") String id, InputStream body) {
    return planning.preview(access.workable(id), body);
  }

  /** It does not take place, and everybody is told. */
  @POST
  @Path("cancelled")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response cancel(@PathParam("id") String id, InputStream body) {
    return after(id, body, planning::cancel);
  }

  /** It has taken place. */
  @POST
  @Path("held")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response hold(@PathParam("id") String id, InputStream body) {
    return after(id, body, planning::hold);
  }

  /** As it is after something was done to it by somebody who may. */
  private Response after(
      String id, InputStream body, BiFunction<SeenMeeting, InputStream, Meeting> deed) {
    SeenMeeting seen = access.workable(id);
    return planning.answer(
        seen.project(), () -> Response.ok(planning.json(deed.apply(seen, body), seen.project())));
  }

  /** For the calendar of one of us. */
  @GET
  @Path("invitation" + FILE)
  @Produces("text/calendar")
  @LicensedOnly
  public Response file(@PathParam("id") String id) {
    return Response.ok(planning.file(access.readable(id)), "text/calendar;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
        .build();
  }
}
