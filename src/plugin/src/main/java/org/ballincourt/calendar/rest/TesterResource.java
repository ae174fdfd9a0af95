package org.ballincourt.calendar.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballincourt.calendar.rest.input.TesterInput;
import org.ballincourt.jira.Texts;

/** Shows when a calendar that comes with the question is open; for whoever is logged in. */
@Path("calendars/tester")
@Produces(MediaType.APPLICATION_JSON)
public class TesterResource {

  private final Texts texts;
  private final OpeningWords words;

  @Inject
  public TesterResource(Texts texts, OpeningWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** Writes nothing, and shows nothing that the caller has not sent. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public OpeningsJson open(InputStream body) {
    return OpeningsJson.of(TesterInput.read(body, texts), words);
  }
}
