package org.ballincourt.report.dashboard.sides.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.report.dashboard.ItemInput;
import org.ballincourt.report.dashboard.Scopes;
import org.ballincourt.report.dashboard.sides.TimeLately;

/** With whom time was in projects whose figures the viewer may see. */
@Path("dashboard/sides")
@Produces(MediaType.APPLICATION_JSON)
public class SidesResource {

  private final Scopes scopes;
  private final ItemInput input;
  private final TimeLately time;
  private final SidesJsons jsons;

  @Inject
  public SidesResource(Scopes scopes, ItemInput input, TimeLately time, SidesJsons jsons) {
    this.scopes = scopes;
    this.input = input;
    this.time = time;
    this.jsons = jsons;
  }

  @GET
  @LicensedOnly
  public TheirsAndOursJson sides(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("weeks") String weeks) {
    int wanted = input.weeks(weeks);
    return jsons.of(time.of(scopes.figures(project, client), wanted));
  }
}
