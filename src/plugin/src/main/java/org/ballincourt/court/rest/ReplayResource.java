package org.ballincourt.court.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.jira.Access;

/** How far the reading of a project's history has come. */
@Path("projects/{key}/replay")
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

  private final Access access;
  private final ReplayStore replays;
  private final Jobs jobs;

  @Inject
  public ReplayResource(Access access, ReplayStore replays, Jobs jobs) {
    this.access = access;
    this.replays = replays;
    this.jobs = jobs;
  }

  @GET
  @LicensedOnly
  public ReplayJson replay(@PathParam("key") String key) {
    return replay(access.browsableProject(key));
  }

  private ReplayJson replay(Project project) {
    return replays.find(project.getId()).map(ReplayJson::of).orElse(ReplayJson.NEVER);
  }

  /** Goes on with a replay that was cancelled; any other stays as it is. */
  @POST
  @LicensedOnly
  public Response resume(@PathParam("key") String key) {
    Project project = access.administrableProject(key);
    replays.resume(project.getId());
    jobs.readHistoryNow();
    return Response.accepted(replay(project)).build();
  }

  /** What has been read stays; it goes on when it is resumed, or when rules are saved. */
  @DELETE
  @LicensedOnly
  public void cancel(@PathParam("key") String key) {
    replays.cancel(access.administrableProject(key).getId());
  }
}
