package org.ballincourt.questionnaire.results.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.ballincourt.jira.rest.CsvTable;

/** The same as a table for a spreadsheet. */
@Path("feedback" + CsvTable.ENDING)
public class FeedbackCsvResource {

  private final FeedbackReading reading;

  @Inject
  public FeedbackCsvResource(FeedbackReading reading) {
    this.reading = reading;
  }

  @GET
  @Produces("text/csv")
  @LicensedOnly
  public Response all(
      @QueryParam("client") String client,
      @QueryParam("questionnaire") String questionnaire,
      @QueryParam("version") String version,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("sending") String sending) {
    return reading.csv(null, new Asked(client, questionnaire, version, from, to, sending));
  }
}
