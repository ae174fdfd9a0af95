package org.ballincourt.court.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.court.store.ReplayStore;
import org.ballincourt.jira.Access;

/** How far the reading of a project's history has come. */
@Path("projects/{key}/replay")
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

  private final Access access;
  private final ReplayStore replays;

  @Inject
  public ReplayResource(Access access, ReplayStore replays) {
    this.access = access;
    this.replays = replays;
  }

  @GET
  @LicensedOnly
  public ReplayJson replay(@PathParam("key") String key) {
    return replays
        .find(access.browsableProject(key).getId())
        .map(ReplayJson::of)
        .orElse(ReplayJson.NEVER);
  }

  /** What has been read stays; only a later save of the rules reads on. */
  @DELETE
  @LicensedOnly
  public void cancel(@PathParam("key") String key) {
    replays.cancel(access.administrableProject(key).getId());
  }
}
