package org.ballincourt.followup.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.store.FollowUpStore;

/** Whether follow-ups are never proposed in a project; those who read feedback may read it, too. */
@Path("projects/{key}/follow-up-never")
@Produces(MediaType.APPLICATION_JSON)
public class NeverResource {

  private final FollowUpAccess access;
  private final FollowUpStore store;
  private final FollowUpDeeds deeds;
  private final FollowUpInput input;

  /** On the wire. */
  public record NeverJson(boolean never) {}

  @Inject
  public NeverResource(
      FollowUpAccess access, FollowUpStore store, FollowUpDeeds deeds, FollowUpInput input) {
    this.access = access;
    this.store = store;
    this.deeds = deeds;
    this.input = input;
  }

  @GET
  @LicensedOnly
  public NeverJson isNever(@PathParam("key") String key) {
    return new NeverJson(store.never(access.readableProject(key).getId()));
  }

  /** What is proposed and nobody has answered is not wanted then. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public NeverJson say(@PathParam("key") String key, InputStream body) {
    Project project = access.workableProject(key);
    boolean never = input.never(body);
    deeds.setNever(project, never);
    return new NeverJson(never);
  }
}
