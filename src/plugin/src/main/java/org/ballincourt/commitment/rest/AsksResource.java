package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
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
import org.ballincourt.commitment.rest.input.AskInput;
import org.ballincourt.commitment.rest.input.WantedAsk;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** Asks the client of an issue; for those who run client work there. */
@Path("issues/{key}/asks")
@Produces(MediaType.APPLICATION_JSON)
public class AsksResource {

  private final Access access;
  private final Asking asking;
  private final Proposals proposals;
  private final Texts texts;

  @Inject
  public AsksResource(Access access, Asking asking, Proposals proposals, Texts texts) {
    this.access = access;
    this.asking = asking;
    this.proposals = proposals;
    this.texts = texts;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response ask(@PathParam("key") String key, InputStream body) {
    Issue issue = access.workableIssue(key);
    JsonInput input = JsonInput.object(body, texts);
    WantedAsk wanted = AskInput.read(input);
    input.refuseFaults();
    CommitmentJson asked = asking.shown(asking.ask(issue, wanted));
    return Response.created(URI.create("commitments/" + asked.id())).entity(asked).build();
  }

  /**
   * By when the client would have to answer.
   *
   * @param kind of need; null for none in particular
   * @param contact the id of a person; null for nobody in particular
   */
  @GET
  @Path("proposal")
  @LicensedOnly
  public ProposalJson proposal(
      @PathParam("key") String key,
      @QueryParam("kind") String kind,
      @QueryParam("contact") String contact) {
    return proposals.of(access.workableIssue(key), kind, contact);
  }
}
