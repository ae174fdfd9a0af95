package org.ballincourt.report.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Where the time of a period went, and the turns behind each figure. */
@Path("report")
public class ReportResource {

  private final ReportReading reading;

  @Inject
  public ReportResource(ReportReading reading) {
    this.reading = reading;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public ReportJson report(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("phase") String phase,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("step") String step) {
    ReportAsked asked = new ReportAsked(project, client, phase, from, to, step);
    return ReportJsons.of(reading.report(asked));
  }

  @GET
  @Path("turns")
  @Produces(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public EvidenceJson turns(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("phase") String phase,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("figure") String figure,
      @QueryParam("start") String start) {
    ReportAsked asked = new ReportAsked(project, client, phase, from, to, null);
    return EvidenceJsons.of(reading.figure(figure), reading.page(asked, figure, start));
  }
}
