package org.ballincourt.calendar.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.calendar.rest.input.CalendarInput;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** Asks a calendar that comes with the questions; for whoever is logged in. */
@Path("calendars/try")
@Produces(MediaType.APPLICATION_JSON)
public class TryResource {

  private static final Set<String> MEMBERS = new LinkedHashSet<>(List.of("calendar", "ask"));

  private final Texts texts;

  @Inject
  public TryResource(Texts texts) {
    this.texts = texts;
  }

  /** Writes nothing, and shows nothing that the caller has not sent. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public AnswersJson answer(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    CalendarInput calendar = CalendarInput.toAsk(input.member("calendar"));
    List<Question> questions = QuestionsInput.read(input.member("ask"));
    Reach.of(questions).refuseTooMuch(calendar, input.member("ask"));
    return AnswersJson.of(calendar.calendar(), questions);
  }
}
