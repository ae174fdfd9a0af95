package org.ballincourt.questionnaire.action.rest;

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
import java.net.URI;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.invitation.Sending;

/** Makes something of an answer; for those who read feedback and run client work there. */
@Path("answers/{sheet}/{question}/actions")
@Produces(MediaType.APPLICATION_JSON)
public class AnswerActionsResource {

  private final ActedAnswers answers;
  private final Acting acting;
  private final ActionJsons jsons;
  private final Texts texts;

  @Inject
  public AnswerActionsResource(
      ActedAnswers answers, Acting acting, ActionJsons jsons, Texts texts) {
    this.answers = answers;
    this.acting = acting;
    this.jsons = jsons;
    this.texts = texts;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response act(
      @PathParam("sheet") String sheet, @PathParam("question") String question, InputStream body) {
    Sending sending = answers.sendingOf(sheet, question);
    JsonInput input = JsonInput.object(body, texts);
    WantedAction wanted = ActionInput.action(input);
    input.refuseFaults();
    ActionJson made = jsons.of(acting.act(sending, sheet, question, wanted));
    return Response.created(URI.create("actions/" + made.id())).entity(made).build();
  }
}
