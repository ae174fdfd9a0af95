package org.ballincourt.questionnaire.action.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What becomes of the answers to a sending; for those who read feedback there. */
@Path("sendings/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
public class SendingActionsResource {

  private final ActedAnswers answers;
  private final Acting acting;
  private final ActionJsons jsons;

  @Inject
  public SendingActionsResource(ActedAnswers answers, Acting acting, ActionJsons jsons) {
    this.answers = answers;
    this.acting = acting;
    this.jsons = jsons;
  }

  /** In the order in which they were made. */
  @GET
  @LicensedOnly
  public List<ActionJson> all(@PathParam("id") String id) {
    return jsons.of(acting.of(answers.readable(id)));
  }
}
