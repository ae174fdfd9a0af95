package org.ballincourt.questionnaire.invitation.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.ballincourt.questionnaire.invitation.post.Posting;
import org.ballincourt.questionnaire.invitation.post.Posting.Posted;
import org.ballincourt.questionnaire.invitation.store.SendingStore;

/** What was sent about a project; to be read by those who read feedback there, too. */
@Path("projects/{key}/sendings")
@Produces(MediaType.APPLICATION_JSON)
public class SendingsResource {

  private final InvitationAccess access;
  private final Posting posting;
  private final SendingStore sendings;
  private final SentJsons jsons;
  private final Requests requests;

  @Inject
  public SendingsResource(
      InvitationAccess access,
      Posting posting,
      SendingStore sendings,
      SentJsons jsons,
      Requests requests) {
    this.access = access;
    this.posting = posting;
    this.sendings = sendings;
    this.jsons = jsons;
    this.requests = requests;
  }

  @GET
  @LicensedOnly
  public SendingsJson all(@PathParam("key") String key) {
    Project project = access.readableProject(key);
    return new SendingsJson(
        jsons.of(sendings.of(project.getId()), project, access.worksIn(project)));
  }

  /** What would be sent to whom; nothing is written. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public SendingPreviewJson preview(@PathParam("key") String key, InputStream body) {
    Project project = access.workableProject(key);
    Requests.Read read = requests.read(body);
    return requests.preview(posting.preview(project, read.wanted(), read.by()));
  }

  /** Sends it, once for each name that a caller gives her request. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response send(@PathParam("key") String key, InputStream body) {
    Project project = access.workableProject(key);
    Requests.Read read = requests.read(body);
    Posted posted = posting.send(project, read.wanted(), read.request(), read.by());
    requests.requireSame(project, posted.sending());
    SentJson json = jsons.of(posted.sending(), project, true);
    if (posted.prepared() == null) {
      return Response.ok(json).build();
    }
    return Response.created(URI.create("sendings/" + json.id()))
        .entity(json.leavingOut(requests.skipped(posted.prepared())))
        .build();
  }
}
