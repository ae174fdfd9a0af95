package org.ballincourt.followup.outcome.rest;

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
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** What came of the work in a project; for those who run client work or read feedback there. */
@Path("projects/{key}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectOutcomesResource {

  private final OutcomeAccess access;
  private final OutcomeStore outcomes;
  private final Writing writing;
  private final OutcomeJsons jsons;
  private final Texts texts;

  @Inject
  public ProjectOutcomesResource(
      OutcomeAccess access,
      OutcomeStore outcomes,
      Writing writing,
      OutcomeJsons jsons,
      Texts texts) {
    this.access = access;
    this.outcomes = outcomes;
    this.writing = writing;
    this.jsons = jsons;
    this.texts = texts;
  }

  /** The latest first. */
  @GET
  @LicensedOnly
  public List<OutcomeJson> all(@PathParam("key") String key) {
    return jsons.of(outcomes.of(access.readable(key).getId()));
  }

  /** For those who run client work there. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response add(@PathParam("key") String key, InputStream body) {
    Project project = access.workable(key);
    OutcomeJson made = jsons.of(writing.add(project, JsonInput.object(body, texts)));
    return Response.created(URI.create("outcomes/" + made.id())).entity(made).build();
  }
}
