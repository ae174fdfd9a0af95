package org.ballincourt.followup.outcome.lesson.rest;

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
import java.util.List;
import java.util.Set;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** What was learned for the clients of a project; for those who see what comes of it. */
@Path("projects/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

  static final Set<String> MEMBERS = Set.of("lessons");

  private final OutcomeAccess access;
  private final LessonJsons lessons;
  private final Texts texts;

  @Inject
  public LessonsResource(OutcomeAccess access, LessonJsons lessons, Texts texts) {
    this.access = access;
    this.lessons = lessons;
    this.texts = texts;
  }

  @GET
  @Path("lessons")
  @LicensedOnly
  public LessonsJson unseen(@PathParam("key") String key) {
    return lessons.of(access.readable(key));
  }

  /**
   * Somebody has seen some; what was never there to be seen changes nothing. For those who run
   * client work there.
   */
  @PUT
  @Path("lessons-seen")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public LessonsJson see(@PathParam("key") String key, InputStream body) {
    Project project = access.workable(key);
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    JsonInput place = input.member("lessons");
    if (place.isAbsent()) {
      place.fault("ballincourt.input.missing");
    }
    List<Long> ids =
        place.elements().stream()
            .flatMap(each -> each.required(each.wholeNumber(1, Long.MAX_VALUE)).stream())
            .toList();
    input.refuseFaults();
    return lessons.see(project, ids);
  }
}
