package org.ballincourt.questionnaire.answer.rest;

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
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.record.Recording;

/** What somebody of ours has written down of what a client said. */
@Path("invitations/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

  private final Recording recording;
  private final Texts texts;

  @Inject
  public AnswersResource(Recording recording, Texts texts) {
    this.recording = recording;
    this.texts = texts;
  }

  /** Hands them in, for good. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response record(@PathParam("id") String id, InputStream body) {
    Asked asked = recording.asked(id);
    JsonInput input = JsonInput.object(body, texts);
    AnswerSheet sheet = AnswersInput.read(input, asked.form());
    input.refuseFaults();
    String key = recording.record(asked, sheet);
    return Response.status(Response.Status.CREATED).entity(new RecordedAnswersJson(key)).build();
  }
}
