package org.ballincourt.followup.outcome.register.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.register.Shelf;
import org.ballincourt.followup.outcome.rest.OutcomeJsons;

/** What came of the work in all projects of which the viewer may see it; kind by kind. */
@Path("outcomes")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  private static final int MOST = 100;

  private final RegisterReading reading;
  private final OutcomeJsons jsons;

  @Inject
  public RegisterResource(RegisterReading reading, OutcomeJsons jsons) {
    this.reading = reading;
    this.jsons = jsons;
  }

  /** A hundred at most. */
  @GET
  @LicensedOnly
  public RegisterJson some(
      @QueryParam("kind") String kind,
      @QueryParam("client") String client,
      @QueryParam("from") String from) {
    Shelf shelf = reading.shelf(kind, client);
    int total = shelf.shown().size();
    Long asked = reading.number("from", from);
    int first = asked == null ? 0 : (int) Math.min(total, asked);
    List<Outcome> some = shelf.shown().subList(first, Math.min(total, first + MOST));
    return new RegisterJson(jsons.of(some), first, total, shelf.hidden());
  }
}
