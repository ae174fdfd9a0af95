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
import java.util.Set;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.NamedGroups;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;

/** Which groups have a right in all of Jira; for Jira’s administrators. */
@Path("settings/groups")
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {
  private static final String KEEP_QUESTIONS = "keepQuestions";
  private static final String SEE_ALL_CLIENTS = "seeAllClients";
  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of(KEEP_QUESTIONS, SEE_ALL_CLIENTS));

  private final Access access;
  private final SettingsStore settings;
  private final NamedGroups groups;
  private final Texts texts;

  @Inject
  public GroupsResource(Access access, SettingsStore settings, NamedGroups groups, Texts texts) {
    this.access = access;
    this.settings = settings;
    this.groups = groups;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public GroupsJson get() {
    access.requireAdministrator();
    return GroupsJson.of(settings.groups());
  }

  /** Replaces both. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public GroupsJson replace(InputStream body) {
    access.requireAdministrator();
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    Groups wanted =
        Groups.NONE
            .with(Right.KEEP_QUESTIONS, name(input.member(KEEP_QUESTIONS)))
            .with(Right.SEE_ALL_CLIENTS, name(input.member(SEE_ALL_CLIENTS)));
    input.refuseFaults();
    settings.save(wanted);
    return GroupsJson.of(wanted);
  }

  /** Null where there is none, or (noted) Jira knows no such group. */
  private String name(JsonInput place) {
    String name = place.text().map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    if (name != null && !groups.exists(name)) {
      place.fault("ballincourt.settings.no-group", name);
      return null;
    }
    return name;
  }
}
