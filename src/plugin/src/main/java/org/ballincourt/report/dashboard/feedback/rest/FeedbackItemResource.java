package org.ballincourt.report.dashboard.feedback.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.report.dashboard.ItemInput;
import org.ballincourt.report.dashboard.Scopes;
import org.ballincourt.report.dashboard.feedback.FeedbackNow;
import org.ballincourt.report.dashboard.feedback.FeedbackNow.Wanted;

/** How it stands with feedback and follow-ups in projects whose feedback the viewer may read. */
@Path("dashboard/feedback")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackItemResource {

  private final Scopes scopes;
  private final ItemInput input;
  private final FeedbackNow feedback;
  private final FeedbackItemJsons jsons;

  @Inject
  public FeedbackItemResource(
      Scopes scopes, ItemInput input, FeedbackNow feedback, FeedbackItemJsons jsons) {
    this.scopes = scopes;
    this.input = input;
    this.feedback = feedback;
    this.jsons = jsons;
  }

  @GET
  @LicensedOnly
  public FeedbackItemJson feedback(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("weeks") String weeks,
      @QueryParam("most") String most) {
    Wanted wanted = new Wanted(input.weeks(weeks), input.rows(most));
    return jsons.of(feedback.of(scopes.feedback(project, client), wanted), wanted.weeks());
  }
}
