package org.ballincourt.commitment.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.Function;
import org.ballincourt.commitment.rest.WorkableCommitments.Found;
import org.ballincourt.commitment.rest.input.DeedInput;
import org.ballincourt.commitment.rest.input.WantedDeed;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** What a client is asked for, and what becomes of it; for those who run client work there. */
@Path("commitments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitmentResource {

  private final WorkableCommitments commitments;
  private final Asking asking;
  private final Mails mails;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public CommitmentResource(
      WorkableCommitments commitments, Asking asking, Mails mails, Texts texts, Clock clock) {
    this.commitments = commitments;
    this.asking = asking;
    this.mails = mails;
    this.texts = texts;
    this.clock = clock;
  }

  @GET
  @LicensedOnly
  public CommitmentJson one(@PathParam("id") String id) {
    Found found = commitments.find(id);
    return CommitmentJson.of(found.issue().getKey(), commitments.course(found), clock.instant());
  }

  /** The text of a mail in which whoever is asking can ask the client herself. */
  @GET
  @Path("mail")
  @LicensedOnly
  public MailJson mail(@PathParam("id") String id) {
    Found found = commitments.find(id);
    return mails.of(found.issue(), commitments.course(found));
  }

  @POST
  @Path("told")
  @LicensedOnly
  public CommitmentJson told(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::told);
  }

  @POST
  @Path("received")
  @LicensedOnly
  public CommitmentJson received(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::received);
  }

  @POST
  @Path("question")
  @LicensedOnly
  public CommitmentJson question(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::questioned);
  }

  @POST
  @Path("answered")
  @LicensedOnly
  public CommitmentJson answered(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::answered);
  }

  @POST
  @Path("nudged")
  @LicensedOnly
  public CommitmentJson nudged(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::nudged);
  }

  @POST
  @Path("withdrawn")
  @LicensedOnly
  public CommitmentJson withdrawn(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::withdrawn);
  }

  @POST
  @Path("needs")
  @LicensedOnly
  public CommitmentJson needs(@PathParam("id") String id, InputStream body) {
    return write(id, body, DeedInput::added);
  }

  private CommitmentJson write(
      String id, InputStream body, Function<JsonInput, WantedDeed> reading) {
    Found found = commitments.find(id);
    JsonInput input = JsonInput.object(body, texts);
    WantedDeed wanted = reading.apply(input);
    input.refuseFaults();
    return asking.shown(asking.about(found.issue(), found.id(), wanted));
  }
}
