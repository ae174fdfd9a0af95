package org.ballincourt.site.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.site.Site;
import org.ballincourt.site.reach.OwnCall;
import org.ballincourt.site.store.SiteStore;

/** How clients reach us, and whether they can; for Jira’s administrators. */
@Path("settings/site")
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {

  private final Access access;
  private final SiteStore sites;
  private final OwnCall calls;
  private final Texts texts;

  @Inject
  public SiteResource(Access access, SiteStore sites, OwnCall calls, Texts texts) {
    this.access = access;
    this.sites = sites;
    this.calls = calls;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public SiteJson get() {
    access.requireAdministrator();
    return SiteJson.of(sites.site());
  }

  /** Replaces all of it; of another address nothing has been tried yet. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public SiteJson replace(InputStream body) {
    access.requireAdministrator();
    Site wanted = SiteInput.read(JsonInput.object(body, texts));
    sites.save(wanted);
    return SiteJson.of(wanted);
  }

  /** How the last attempt went under the address of now. */
  @GET
  @Path("reach")
  @LicensedOnly
  public SelfTestJson lastTest() {
    access.requireAdministrator();
    return sites.lastTest().map(SelfTestJson::of).orElse(SelfTestJson.NONE);
  }

  /** Tries it now. */
  @POST
  @Path("reach")
  @LicensedOnly
  public SelfTestJson test() {
    access.requireAdministrator();
    return SelfTestJson.of(calls.make());
  }
}
