package org.ballincourt.report.dashboard.waiting.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.report.dashboard.ItemInput;
import org.ballincourt.report.dashboard.Scopes;
import org.ballincourt.report.dashboard.waiting.WaitingNow;

/** What waits for clients in projects whose figures the viewer may see. */
@Path("dashboard/waiting")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

  private final Scopes scopes;
  private final ItemInput input;
  private final WaitingNow waiting;
  private final WaitingJsons jsons;

  @Inject
  public WaitingResource(Scopes scopes, ItemInput input, WaitingNow waiting, WaitingJsons jsons) {
    this.scopes = scopes;
    this.input = input;
    this.waiting = waiting;
    this.jsons = jsons;
  }

  @GET
  @LicensedOnly
  public WaitingOnClientsJson waiting(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("most") String most) {
    int rows = input.rows(most);
    return jsons.of(waiting.of(scopes.figures(project, client), rows));
  }
}
