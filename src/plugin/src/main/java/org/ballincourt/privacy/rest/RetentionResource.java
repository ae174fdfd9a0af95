package org.ballincourt.privacy.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.privacy.Retention;
import org.ballincourt.settings.store.SettingsStore;

/** How long what people wrote is kept in all of Jira; for Jira’s administrators. */
@Path("settings/retention")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {
  private static final String MONTHS = "months";
  private static final Set<String> MEMBERS = Set.of(MONTHS);

  private final Access access;
  private final SettingsStore settings;
  private final Texts texts;

  @Inject
  public RetentionResource(Access access, SettingsStore settings, Texts texts) {
    this.access = access;
    this.settings = settings;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public RetentionJson get() {
    access.requireAdministrator();
    return new RetentionJson(settings.retention().map(Retention::months).orElse(null));
  }

  /** What is older goes in the next night, and does not come back. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public RetentionJson replace(InputStream body) {
    access.requireAdministrator();
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    Optional<Long> months = input.member(MONTHS).wholeNumber(1, Retention.MOST_MONTHS);
    input.refuseFaults();
    settings.save(months.map(Math::toIntExact).map(Retention::new));
    return get();
  }
}
