package org.ballincourt.report.dashboard.clients.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.report.dashboard.ItemInput;
import org.ballincourt.report.dashboard.Scopes;
import org.ballincourt.report.dashboard.clients.ClientsNow;

/** How it stands with the clients of projects whose figures the viewer may see. */
@Path("dashboard/clients")
@Produces(MediaType.APPLICATION_JSON)
public class ClientsItemResource {

  private final Scopes scopes;
  private final ItemInput input;
  private final ClientsNow clients;
  private final ClientsItemJsons jsons;

  @Inject
  public ClientsItemResource(
      Scopes scopes, ItemInput input, ClientsNow clients, ClientsItemJsons jsons) {
    this.scopes = scopes;
    this.input = input;
    this.clients = clients;
    this.jsons = jsons;
  }

  @GET
  @LicensedOnly
  public OurClientsJson clients(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("weeks") String weeks) {
    int wanted = input.weeks(weeks);
    return jsons.of(clients.of(scopes.figures(project, client), wanted), wanted);
  }
}
