package org.ballincourt.court.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.web.issue.CourtViews;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;

/** Whose move an issue is, and how it came to that; for those who may browse it. */
@Path("issues/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {

  private static final int MOST_TURNS = 999_999_999;
  private static final Pattern TURN_NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final Access access;
  private final IssueTurns issueTurns;
  private final CourtViews views;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public IssueResource(
      Access access, IssueTurns issueTurns, CourtViews views, Texts texts, Clock clock) {
    this.access = access;
    this.issueTurns = issueTurns;
    this.views = views;
    this.texts = texts;
    this.clock = clock;
  }

  @GET
  @Path("court")
  @LicensedOnly
  public CourtJson court(@PathParam("key") String key) {
    Issue issue = access.browsableIssue(key);
    return CourtJson.of(issue.getKey(), issueTurns.of(issue), clock.instant());
  }

  @GET
  @Path("turns")
  @LicensedOnly
  public TurnsJson turns(@PathParam("key") String key) {
    Issue issue = access.browsableIssue(key);
    return TurnsJson.of(issue.getKey(), issueTurns.of(issue), clock.instant());
  }

  /**
   * A page of the issue's turns in words, latest first.
   *
   * @param before the number of the turn to stop short of; the issue's first turn is number 1, and
   *     null stands for the end
   */
  @GET
  @Path("explanations")
  @LicensedOnly
  public ExplanationsJson explanations(
      @PathParam("key") String key, @QueryParam("before") String before) {
    Issue issue = access.browsableIssue(key);
    return ExplanationsJson.of(views.turnsBefore(issue, turnNumber(before)));
  }

  private int turnNumber(String before) {
    if (before == null) {
      return MOST_TURNS;
    }
    if (!TURN_NUMBER.matcher(before).matches()) {
      String message = texts.text("ballincourt.input.not-a-whole-number", 1, MOST_TURNS);
      throw new Refusal(Refusal.Kind.BAD_INPUT, List.of(new Fault("before", message)));
    }
    return Integer.parseInt(before);
  }
}
