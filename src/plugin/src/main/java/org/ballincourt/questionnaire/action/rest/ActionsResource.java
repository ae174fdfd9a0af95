package org.ballincourt.questionnaire.action.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Reply;

/** What we say to an answer; for those who read feedback and run client work there. */
@Path("actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {

  private final ActedAnswers answers;
  private final Acting acting;
  private final ActionJsons jsons;
  private final Texts texts;

  @Inject
  public ActionsResource(ActedAnswers answers, Acting acting, ActionJsons jsons, Texts texts) {
    this.answers = answers;
    this.acting = acting;
    this.jsons = jsons;
    this.texts = texts;
  }

  /** Replaces what we say; what tracks it stays. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public ActionJson say(@PathParam("id") String id, InputStream body) {
    Action action = answers.workable(id);
    JsonInput input = JsonInput.object(body, texts);
    Reply reply = ActionInput.replyAlone(input);
    input.refuseFaults();
    return jsons.of(acting.say(action, reply).orElse(action));
  }
}
