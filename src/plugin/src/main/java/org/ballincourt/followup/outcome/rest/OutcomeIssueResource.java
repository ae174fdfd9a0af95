package org.ballincourt.followup.outcome.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Set;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.issue.WantedIssue;
import org.ballincourt.questionnaire.action.rest.IssueInput;

/** Makes an issue of what could come next; for those who run client work in its project. */
@Path("outcomes/{id}/issue")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeIssueResource {

  static final Set<String> MEMBERS = Set.of("issue");

  private final OutcomeAccess access;
  private final IssueMaking making;
  private final OutcomeJsons jsons;
  private final Texts texts;

  @Inject
  public OutcomeIssueResource(
      OutcomeAccess access, IssueMaking making, OutcomeJsons jsons, Texts texts) {
    this.access = access;
    this.making = making;
    this.jsons = jsons;
    this.texts = texts;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public OutcomeJson make(@PathParam("id") String id, InputStream body) {
    Outcome outcome = access.workableOutcome(id);
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    JsonInput place = input.member("issue");
    WantedIssue wanted = IssueInput.of(place);
    if (wanted == null) {
      place.fault("ballincourt.input.missing");
    }
    input.refuseFaults();
    return jsons.of(making.make(outcome, wanted));
  }
}
