package org.ballincourt.followup.asking.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballincourt.followup.asking.Round;
import org.ballincourt.questionnaire.invitation.rest.SendingPreviewJson;

/** The questions of a follow-up, after the work and some weeks later. */
@Path("follow-ups/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

  private final Rounds rounds;

  @Inject
  public QuestionsResource(Rounds rounds) {
    this.rounds = rounds;
  }

  /** What would be asked of whom; nothing is written. */
  @POST
  @Path("questions/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public SendingPreviewJson previewQuestions(@PathParam("id") String id, InputStream body) {
    return rounds.preview(id, Round.QUESTIONS, body);
  }

  /** Asks them, once. */
  @POST
  @Path("questions")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response askQuestions(@PathParam("id") String id, InputStream body) {
    return rounds.ask(id, Round.QUESTIONS, body);
  }

  /** What would be asked of whom; nothing is written. */
  @POST
  @Path("second-look/questions/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public SendingPreviewJson previewSecondLook(@PathParam("id") String id, InputStream body) {
    return rounds.preview(id, Round.SECOND_LOOK, body);
  }

  /** Asks how things are by now, once. */
  @POST
  @Path("second-look/questions")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response askSecondLook(@PathParam("id") String id, InputStream body) {
    return rounds.ask(id, Round.SECOND_LOOK, body);
  }
}
