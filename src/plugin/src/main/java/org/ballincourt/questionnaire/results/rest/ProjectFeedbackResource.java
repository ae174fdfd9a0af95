package org.ballincourt.questionnaire.results.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballincourt.jira.rest.CsvTable;
import org.ballincourt.questionnaire.results.access.FeedbackAccess;

/** What clients have answered about a project; for those who read feedback there. */
@Path("projects/{key}")
public class ProjectFeedbackResource {

  private final FeedbackAccess access;
  private final FeedbackReading reading;

  @Inject
  public ProjectFeedbackResource(FeedbackAccess access, FeedbackReading reading) {
    this.access = access;
    this.reading = reading;
  }

  @GET
  @Path("feedback")
  @Produces(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public FeedbackJson json(
      @PathParam("key") String key,
      @QueryParam("client") String client,
      @QueryParam("questionnaire") String questionnaire,
      @QueryParam("version") String version,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("sending") String sending) {
    Project project = access.readable(key);
    return reading.json(project, new Asked(client, questionnaire, version, from, to, sending));
  }

  @GET
  @Path("feedback" + CsvTable.ENDING)
  @Produces("text/csv")
  @LicensedOnly
  public Response csv(
      @PathParam("key") String key,
      @QueryParam("client") String client,
      @QueryParam("questionnaire") String questionnaire,
      @QueryParam("version") String version,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("sending") String sending) {
    Project project = access.readable(key);
    return reading.csv(project, new Asked(client, questionnaire, version, from, to, sending));
  }
}
