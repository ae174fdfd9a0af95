package org.ballincourt.followup.outcome.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** One thing that came of the work; written by those who run client work in its project. */
@Path("outcomes/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

  private final OutcomeAccess access;
  private final OutcomeStore outcomes;
  private final Writing writing;
  private final OutcomeJsons jsons;
  private final Texts texts;

  @Inject
  public OutcomeResource(
      OutcomeAccess access,
      OutcomeStore outcomes,
      Writing writing,
      OutcomeJsons jsons,
      Texts texts) {
    this.access = access;
    this.outcomes = outcomes;
    this.writing = writing;
    this.jsons = jsons;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public OutcomeJson one(@PathParam("id") String id) {
    return jsons.of(access.readableOutcome(id));
  }

  /**
   * What it says from now on. A testimonial with other words, or from somebody else, is not
   * approved any more, whatever the request says of that.
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public OutcomeJson replace(@PathParam("id") String id, InputStream body) {
    Outcome seen = access.workableOutcome(id);
    JsonInput input = JsonInput.object(body, texts);
    return writing
        .replace(seen, access.projectOf(seen).orElse(null), input)
        .map(jsons::of)
        .orElseThrow(this::changed);
  }

  private Refusal changed() {
    return new Refusal(Kind.CONFLICT, texts.text("ballincourt.outcome.changed-meanwhile"));
  }

  @DELETE
  @LicensedOnly
  public void delete(@PathParam("id") String id) {
    outcomes.delete(access.workableOutcome(id).id());
  }
}
