package org.ballincourt.court.rest;

import com.atlassian.jira.project.Project;
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
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Access;

/** What a project's statuses mean: read by those who may browse it, set by its administrators. */
@Path("projects/{key}/court-rules")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

  private final Access access;
  private final CourtRulesStore rules;
  private final RulesBody bodies;
  private final Jobs jobs;

  @Inject
  public ProjectResource(Access access, CourtRulesStore rules, RulesBody bodies, Jobs jobs) {
    this.access = access;
    this.rules = rules;
    this.bodies = bodies;
    this.jobs = jobs;
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
    ProjectRules wanted = bodies.read(body, project);
    save(project, wanted);
    jobs.readHistoryNow();
    return Response.accepted(CourtRulesJson.of(wanted)).build();
  }

  private void save(Project project, ProjectRules wanted) {
    try {
      rules.save(project.getId(), wanted);
    } catch (CalendarGone gone) {
      throw bodies.calendarGone(gone, wanted);
    }
  }

  /** Switches the project off; its rules are kept, its turns go. */
  @DELETE
  @LicensedOnly
  public void switchOff(@PathParam("key") String key) {
    rules.switchOff(access.administrableProject(key).getId());
    jobs.readHistoryNow();
  }
}
