package org.ballincourt.followup.list.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.asking.AskedQuestions;
import org.ballincourt.followup.asking.Sent;
import org.ballincourt.followup.list.FollowUpFilterInput;
import org.ballincourt.followup.list.FollowUps;
import org.ballincourt.jira.web.PageOf;

/** The follow-ups of all projects in which whoever is asking sees them, the latest end first. */
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpListResource {

  private static final int PAGE_SIZE = 100;

  private final FollowUps followUps;
  private final AskedQuestions asked;
  private final FollowUpFilterInput filters;
  private final ListedJsons jsons;

  @Inject
  public FollowUpListResource(
      FollowUps followUps, AskedQuestions asked, FollowUpFilterInput filters, ListedJsons jsons) {
    this.followUps = followUps;
    this.asked = asked;
    this.filters = filters;
    this.jsons = jsons;
  }

  @GET
  @LicensedOnly
  public FollowUpListJson all(
      @QueryParam("client") String client,
      @QueryParam("state") String state,
      @QueryParam("page") String number) {
    List<FollowUp> some = followUps.of(filters.read(client, state)).some();
    PageOf page = PageOf.number(number, PAGE_SIZE).within(some.size());
    List<FollowUp> shown = page.of(some);
    Map<Long, Sent> sent = asked.of(shown);
    return new FollowUpListJson(
        some.size(), page.number(), shown.stream().map(each -> jsons.of(each, sent)).toList());
  }
}
