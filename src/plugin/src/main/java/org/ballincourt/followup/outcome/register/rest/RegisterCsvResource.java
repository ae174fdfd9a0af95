package org.ballincourt.followup.outcome.register.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The same as a table for a spreadsheet, all of it. */
@Path("outcomes" + RegisterTable.ENDING)
public class RegisterCsvResource {

  private final RegisterReading reading;
  private final RegisterTable table;

  @Inject
  public RegisterCsvResource(RegisterReading reading, RegisterTable table) {
    this.reading = reading;
    this.table = table;
  }

  @GET
  @Produces("text/csv")
  @LicensedOnly
  public Response all(@QueryParam("kind") String kind, @QueryParam("client") String client) {
    return Response.ok(table.of(reading.shelf(kind, client)), "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register.csv\"")
        .build();
  }
}
