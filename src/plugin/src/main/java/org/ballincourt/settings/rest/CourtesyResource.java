package org.ballincourt.settings.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.Rest;
import org.ballincourt.settings.Courtesy;
import org.ballincourt.settings.store.SettingsStore;

/** How much we ask of people in all of Jira; for Jira’s administrators. */
@Path("settings/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
public class CourtesyResource {
  private static final String REST = "restDays";
  private static final String REMINDER = "reminderWorkingDays";
  private static final Set<String> MEMBERS = new LinkedHashSet<>(List.of(REST, REMINDER));

  private final Access access;
  private final SettingsStore settings;
  private final Texts texts;

  @Inject
  public CourtesyResource(Access access, SettingsStore settings, Texts texts) {
    this.access = access;
    this.settings = settings;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public CourtesyJson get() {
    access.requireAdministrator();
    return CourtesyJson.of(settings.courtesy());
  }

  /** Replaces both. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public CourtesyJson replace(InputStream body) {
    access.requireAdministrator();
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    Optional<Long> rest = days(input.member(REST), Rest.MOST_DAYS);
    Optional<Long> reminder = days(input.member(REMINDER), Reminder.MOST_DAYS);
    input.refuseFaults();
    settings.save(
        new Courtesy(
            new Rest(Math.toIntExact(rest.get())), new Reminder(Math.toIntExact(reminder.get()))));
    return CourtesyJson.of(settings.courtesy());
  }

  private static Optional<Long> days(JsonInput place, int most) {
    return place.required(place.wholeNumber(0, most));
  }
}
