package org.ballincourt.calendar.holiday.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.ics.HolidayFile;
import org.ballincourt.calendar.ics.HolidayFileFault;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.BodyLimit;
import org.ballincourt.jira.rest.JsonInput;

/** Reads the holidays of a file that is sent along; for whoever is logged in. */
@Path("calendars/holidays/ics")
@Produces(MediaType.APPLICATION_JSON)
public class HolidayFileResource {

  private static final String FIELD = "ics";
  private static final int KIBIBYTE = 1024;

  /** JSON may write each byte of a file as six, and has a few of its own. */
  private static final BodyLimit LIMIT =
      new BodyLimit(6 * HolidayFile.MOST_BYTES + KIBIBYTE, HolidayFileResource::tooLarge);

  private final Texts texts;

  @Inject
  public HolidayFileResource(Texts texts) {
    this.texts = texts;
  }

  /** Writes nothing, and shows nothing that the caller has not sent. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public HolidayFileJson read(InputStream body) {
    JsonInput input = JsonInput.object(body, LIMIT, texts);
    input.allowOnly(Set.of(FIELD));
    JsonInput place = input.member(FIELD);
    Optional<String> text = place.required(place.text());
    input.refuseFaults();
    return HolidayFileJson.of(file(text.orElseThrow()));
  }

  private HolidayFile file(String text) {
    try {
      return HolidayFile.read(text);
    } catch (HolidayFileFault fault) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, List.of(fault(fault.reason(), texts)));
    }
  }

  private static Fault tooLarge(Texts texts) {
    return fault(HolidayFileFault.Reason.TOO_LARGE, texts);
  }

  private static Fault fault(HolidayFileFault.Reason reason, Texts texts) {
    String words =
        switch (reason) {
          case TOO_LARGE ->
              texts.text("ballincourt.calendar.ics.too-large", HolidayFile.MOST_BYTES / KIBIBYTE);
          case TOO_MANY_EVENTS ->
              texts.text("ballincourt.calendar.ics.too-many-events", HolidayFile.MOST_EVENTS);
          case TOO_MANY_DATES ->
              texts.text("ballincourt.calendar.ics.too-many-dates", HolidayFile.MOST_DATES);
          case NOT_A_CALENDAR -> texts.text("ballincourt.calendar.ics.not-a-calendar");
          case UNREADABLE -> texts.text("ballincourt.calendar.ics.unreadable");
          case NO_HOLIDAY -> texts.text("ballincourt.calendar.ics.no-holiday");
        };
    return new Fault(FIELD, words);
  }
}
