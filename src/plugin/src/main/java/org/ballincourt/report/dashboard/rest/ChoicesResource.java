package org.ballincourt.report.dashboard.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a dashboard item can be about: for whoever configures one. */
@Path("dashboard/choices")
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {
  private final Choices choices;

  @Inject
  public ChoicesResource(Choices choices) {
    this.choices = choices;
  }

  /** By name; empty lists for somebody who may see the figures of no project. */
  @GET
  @LicensedOnly
  public ChoicesJson all() {
    return choices.all();
  }
}
