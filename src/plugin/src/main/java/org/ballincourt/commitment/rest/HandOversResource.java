package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.rest.input.HandOverInput;
import org.ballincourt.court.rest.CourtJson;
import org.ballincourt.court.store.Done;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** Gives the ball to somebody, with nothing promised; for those who run client work there. */
@Path("issues/{key}/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
public class HandOversResource {

  private final Access access;
  private final Asking asking;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public HandOversResource(Access access, Asking asking, Texts texts, Clock clock) {
    this.access = access;
    this.asking = asking;
    this.texts = texts;
    this.clock = clock;
  }

  /** Answers whose move it is now. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public CourtJson handOver(@PathParam("key") String key, InputStream body) {
    Issue issue = access.workableIssue(key);
    JsonInput input = JsonInput.object(body, texts);
    FactContent content = HandOverInput.read(input);
    input.refuseFaults();
    Done done = asking.handOver(issue, content);
    return CourtJson.of(issue.getKey(), done.now(), clock.instant());
  }
}
