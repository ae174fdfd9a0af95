package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.jira.Access;

/** What the client of an issue is, and was, asked for; for those who run client work there. */
@Path("issues/{key}/commitments")
@Produces(MediaType.APPLICATION_JSON)
public class IssueCommitmentsResource {

  private final Access access;
  private final IssueTurns turns;
  private final Clock clock;

  @Inject
  public IssueCommitmentsResource(Access access, IssueTurns turns, Clock clock) {
    this.access = access;
    this.turns = turns;
    this.clock = clock;
  }

  /** Oldest first. */
  @GET
  @LicensedOnly
  public List<CommitmentJson> all(@PathParam("key") String key) {
    Issue issue = access.workableIssue(key);
    Instant now = clock.instant();
    return turns.of(issue).courses().stream()
        .map(course -> CommitmentJson.of(issue.getKey(), course, now))
        .toList();
  }
}
