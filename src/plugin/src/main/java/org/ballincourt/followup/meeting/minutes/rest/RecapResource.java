package org.ballincourt.followup.meeting.minutes.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.client.Language;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.letter.Recap;
import org.ballincourt.followup.meeting.minutes.rest.RecapPreviewJson.RecapLetterJson;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.post.RecapReaders.Reader;
import org.ballincourt.followup.meeting.post.Recaps;
import org.ballincourt.followup.meeting.rest.GuestJson;
import org.ballincourt.followup.meeting.rest.RevisionInput;
import org.ballincourt.followup.meeting.store.KeptMinutes;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.mail.job.Postman;

/** What was said in a meeting, as a mail; for those who run client work there. */
@Path("meetings/{id}/recap")
@Produces(MediaType.APPLICATION_JSON)
public class RecapResource {

  private final MeetingAccess access;
  private final Recaps recaps;
  private final Postman postman;
  private final Texts texts;

  @Inject
  public RecapResource(MeetingAccess access, Recaps recaps, Postman postman, Texts texts) {
    this.access = access;
    this.recaps = recaps;
    this.postman = postman;
    this.texts = texts;
  }

  /** What would be mailed to whom; nothing is written. */
  @POST
  @Path("preview")
  @LicensedOnly
  public RecapPreviewJson preview(@PathParam("id") String id) {
    Recaps.Draft draft = recaps.preview(access.workable(id).meeting());
    Map<String, RecapLetterJson> letters = new TreeMap<>();
    draft
        .letters()
        .forEach((language, letter) -> letters.put(language.tag(), json(language, letter)));
    return new RecapPreviewJson(
        draft.readers().stream().map(RecapResource::json).toList(), letters);
  }

  private RecapLetterJson json(Language language, Recap letter) {
    return new RecapLetterJson(letter.subject(), letter.body(), language.name(texts.locale()));
  }

  private static GuestJson json(Reader reader) {
    return new GuestJson(
        reader.contact(),
        reader.person().name(),
        reader.person().email().address(),
        reader.person().language().tag());
  }

  /** Mails it, once for each revision of the minutes. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public MinutesJson mail(@PathParam("id") String id, InputStream body) {
    Meeting meeting = access.workable(id).meeting();
    JsonInput input = JsonInput.object(body, texts);
    long revision = RevisionInput.of(input);
    Map<Language, Recap> letters = RecapInput.letters(input);
    input.refuseFaults();
    KeptMinutes now = recaps.mail(meeting, revision, letters);
    postman.comeNow();
    return MinutesJson.of(now);
  }
}
