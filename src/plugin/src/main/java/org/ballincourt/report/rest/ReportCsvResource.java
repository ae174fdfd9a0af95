package org.ballincourt.report.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.ballincourt.jira.rest.CsvTable;

/** The same as tables for a spreadsheet. */
@Path("report")
public class ReportCsvResource {

  private final ReportReading reading;
  private final FiguresTable figures;
  private final EvidenceTable evidence;

  @Inject
  public ReportCsvResource(ReportReading reading, FiguresTable figures, EvidenceTable evidence) {
    this.reading = reading;
    this.figures = figures;
    this.evidence = evidence;
  }

  @GET
  @Path("figures" + CsvTable.ENDING)
  @Produces("text/csv")
  @LicensedOnly
  public Response figures(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("phase") String phase,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("step") String step) {
    ReportAsked asked = new ReportAsked(project, client, phase, from, to, step);
    ReportReading.Read read = reading.report(asked);
    return CsvTable.answer(read.file(), figures.rows(read));
  }

  @GET
  @Path("turns" + CsvTable.ENDING)
  @Produces("text/csv")
  @LicensedOnly
  public Response turns(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("phase") String phase,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("figure") String figure) {
    ReportAsked asked = new ReportAsked(project, client, phase, from, to, null);
    return CsvTable.answer("turns", evidence.rows(reading.all(asked, figure)));
  }
}
