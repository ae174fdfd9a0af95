package org.ballincourt.report.settings.rest;

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
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.settings.store.GettingBackStore;

/**
 * What is set for a project's report: read by those who see client figures there, set by its
 * administrators.
 */
@Path("projects/{key}/report-settings")
@Produces(MediaType.APPLICATION_JSON)
public class ReportSettingsResource {

  private final Access access;
  private final GettingBackStore store;
  private final Texts texts;

  @Inject
  public ReportSettingsResource(Access access, GettingBackStore store, Texts texts) {
    this.access = access;
    this.store = store;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public ReportSettingsJson get(@PathParam("key") String key) {
    Project project = access.browsableProject(key);
    access.requireClientFigures(project);
    return ReportSettingsJson.of(store.of(project.getId()));
  }

  /** Replaces both. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public ReportSettingsJson replace(@PathParam("key") String key, InputStream body) {
    Project project = access.administrableProject(key);
    store.save(project.getId(), new GettingBackInput(body, texts).read());
    return ReportSettingsJson.of(store.of(project.getId()));
  }
}
