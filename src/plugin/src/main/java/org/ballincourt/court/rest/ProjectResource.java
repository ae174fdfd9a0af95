package org.ballincourt.court.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.court.store.CourtRulesStore;
import org.ballincourt.court.store.ProjectRules;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** What a project's statuses mean: read by those who may browse it, set by its administrators. */
@Path("projects/{key}/court-rules")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

  private final Access access;
  private final CourtRulesStore rules;
  private final KnownStatuses knownStatuses;
  private final Jobs jobs;
  private final Texts texts;

  @Inject
  public ProjectResource(
      Access access, CourtRulesStore rules, KnownStatuses knownStatuses, Jobs jobs, Texts texts) {
    this.access = access;
    this.rules = rules;
    this.knownStatuses = knownStatuses;
    this.jobs = jobs;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public CourtRulesJson courtRules(@PathParam("key") String key) {
    return CourtRulesJson.of(rules.rulesOf(access.browsableProject(key).getId()));
  }

  /** Replaces the rules and switches the project on; its history is read again. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response saveCourtRules(@PathParam("key") String key, InputStream body) {
    Project project = access.administrableProject(key);
    ProjectRules wanted = read(body, project);
    rules.save(project.getId(), wanted);
    jobs.readHistoryNow();
    return Response.accepted(CourtRulesJson.of(wanted)).build();
  }

  /** Switches the project off; its rules are kept, its turns go. */
  @DELETE
  @LicensedOnly
  public void switchOff(@PathParam("key") String key) {
    rules.switchOff(access.administrableProject(key).getId());
    jobs.readHistoryNow();
  }

  private ProjectRules read(InputStream body, Project project) {
    JsonInput input = JsonInput.object(body, texts);
    return new CourtRulesInput(
            input, ids -> knownStatuses.unknownOf(project.getId(), ids), phases(project))
        .read();
  }

  /** The project's versions, and those that its rules name although they were deleted since. */
  private Set<Long> phases(Project project) {
    Stream<Long> saved =
        rules.rulesOf(project.getId()).targets().stream().map(target -> target.scope().phase());
    Stream<Long> present = project.getVersions().stream().map(Version::getId);
    return Stream.concat(saved, present).collect(Collectors.toSet());
  }
}
