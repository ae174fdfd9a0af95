package org.ballincourt.followup.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.store.FollowUpStore;

/** The follow-ups of a project; those who read feedback there may read them, too. */
@Path("projects/{key}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectFollowUpsResource {

  private final FollowUpAccess access;
  private final FollowUpStore store;
  private final FollowUpDeeds deeds;
  private final FollowUpInput input;
  private final FollowUpJsons jsons;

  @Inject
  public ProjectFollowUpsResource(
      FollowUpAccess access,
      FollowUpStore store,
      FollowUpDeeds deeds,
      FollowUpInput input,
      FollowUpJsons jsons) {
    this.access = access;
    this.store = store;
    this.deeds = deeds;
    this.input = input;
    this.jsons = jsons;
  }

  /** The latest first. */
  @GET
  @LicensedOnly
  public List<FollowUpJson> all(@PathParam("key") String key) {
    return jsons.of(store.of(access.readableProject(key).getId()));
  }

  /** Begins one by hand. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response begin(@PathParam("key") String key, InputStream body) {
    Project project = access.workableProject(key);
    Optional<Issue> issue = input.beginning(body, project);
    FollowUpJson begun = jsons.of(deeds.begin(project, issue));
    return Response.created(URI.create("follow-ups/" + begun.id())).entity(begun).build();
  }
}
