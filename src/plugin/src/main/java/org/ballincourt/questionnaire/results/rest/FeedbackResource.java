package org.ballincourt.questionnaire.results.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What clients have answered, in all projects in which the viewer reads feedback. */
@Path("feedback")
public class FeedbackResource {

  private final FeedbackReading reading;

  @Inject
  public FeedbackResource(FeedbackReading reading) {
    this.reading = reading;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public FeedbackJson all(
      @QueryParam("client") String client,
      @QueryParam("questionnaire") String questionnaire,
      @QueryParam("version") String version,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("sending") String sending) {
    return reading.json(null, new Asked(client, questionnaire, version, from, to, sending));
  }
}
