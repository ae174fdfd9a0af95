package org.ballincourt.followup.outcome.register.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.ballincourt.jira.rest.CsvTable;

/** The same as a table for a spreadsheet, all of it. */
@Path("outcomes" + CsvTable.ENDING)
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
    return table.of(reading.shelf(kind, client));
  }
}
