package org.ballincourt.court.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.settings.Preview;
import org.ballincourt.jira.Access;

/** What rules that are not saved yet would make of a project's issues; for its administrators. */
@Path("projects/{key}/court-rules/preview")
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {

  private final Access access;
  private final CourtRulesStore rules;
  private final RulesBody bodies;
  private final Preview preview;
  private final CourtWords words;

  @Inject
  public PreviewResource(
      Access access, CourtRulesStore rules, RulesBody bodies, Preview preview, CourtWords words) {
    this.access = access;
    this.rules = rules;
    this.bodies = bodies;
    this.preview = preview;
    this.words = words;
  }

  /** Writes nothing. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public PreviewJson preview(@PathParam("key") String key, InputStream body) {
    Project project = access.administrableProject(key);
    ProjectRules after = bodies.read(body, project);
    ProjectRules before = rules.rulesOf(project.getId());
    return PreviewJson.of(preview.of(project, before, after), words);
  }
}
