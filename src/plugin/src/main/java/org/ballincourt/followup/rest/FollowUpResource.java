package org.ballincourt.followup.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.rest.FollowUpInput.Said;

/** One follow-up; those who read feedback in its project may read it, too. */
@Path("follow-ups/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {

  private final FollowUpAccess access;
  private final FollowUpDeeds deeds;
  private final PlannedMeetings meetings;
  private final FollowUpInput input;
  private final FollowUpJsons jsons;

  @Inject
  public FollowUpResource(
      FollowUpAccess access,
      FollowUpDeeds deeds,
      PlannedMeetings meetings,
      FollowUpInput input,
      FollowUpJsons jsons) {
    this.access = access;
    this.deeds = deeds;
    this.meetings = meetings;
    this.input = input;
    this.jsons = jsons;
  }

  @GET
  @LicensedOnly
  public FollowUpJson one(@PathParam("id") String id) {
    return jsons.of(access.readable(id));
  }

  /** How it goes on. */
  @PUT
  @Path("stage")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public FollowUpJson say(@PathParam("id") String id, InputStream body) {
    FollowUp followUp = access.workable(id);
    Said said = input.said(body);
    meetings.requireNone(followUp);
    deeds.say(followUp, said);
    return jsons.of(access.workable(id));
  }

  /** When we look again. */
  @PUT
  @Path("second-look")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public FollowUpJson lookAgain(@PathParam("id") String id, InputStream body) {
    FollowUp followUp = access.workable(id);
    deeds.lookAgain(followUp, input.secondLook(body, deeds.todayAt(followUp)).orElse(null));
    return jsons.of(access.workable(id));
  }
}
