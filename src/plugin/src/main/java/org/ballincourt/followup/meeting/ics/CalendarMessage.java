package org.ballincourt.followup.meeting.ics;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Attendee;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Words;

/**
 * What a calendar is told of a meeting, as RFC 5546 has it. All times are those of UTC, so that no
 * calendar needs to know a zone.
 */
public final class CalendarMessage {

  /** What the calendar is to do with it. */
  public enum Method {
    /** Somebody is invited, or what she was invited to is another thing now. */
    REQUEST,
    /** It does not take place. */
    CANCEL,
    /** Somebody is not invited any more; the others may still meet. */
    DROP,
    /** For whoever wants it in her calendar; nobody is asked to come. */
    PUBLISH;

    private String word() {
      return this == DROP ? CANCEL.name() : name();
    }
  }

  private static final String PRODUCT = "-//Ball in Court//Meetings//EN";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringWriter text = new StringWriter();
  private final VObjectWriter lines = new VObjectWriter(text, SyntaxStyle.NEW);

  private CalendarMessage() {
    lines.setCaretEncodingEnabled(true);
    lines.getFoldedLineWriter().setLineLength(null);
  }

  /**
   * @param now when it is written
   * @return lines that end as mails have it
   */
  public static String text(Method method, CalendarEvent event, Instant now) {
    CalendarMessage message = new CalendarMessage();
    try {
      message.write(method, event, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FoldedLines.of(message.text.toString());
  }

  private void write(Method method, CalendarEvent event, Instant now) throws IOException {
    lines.writeBeginComponent("VCALENDAR");
    lines.writeVersion("2.0");
    lines.writeProperty("PRODID", PRODUCT);
    lines.writeProperty("METHOD", method.word());
    lines.writeBeginComponent("VEVENT");
    lines.writeProperty("UID", event.id().uid());
    lines.writeProperty("SEQUENCE", Long.toString(event.id().sequence()));
    lines.writeProperty("DTSTAMP", TIME.format(now));
    lines.writeProperty("DTSTART", TIME.format(event.time().startsAt()));
    lines.writeProperty("DTEND", TIME.format(event.time().endsAt()));
    write(event.words());
    write(method, event);
    lines.writeEndComponent("VEVENT");
    lines.writeEndComponent("VCALENDAR");
  }

  private void write(Words words) throws IOException {
    write("SUMMARY", words.summary());
    write("DESCRIPTION", words.description());
    write("LOCATION", words.location());
  }

  private void write(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      lines.writeProperty(name, VObjectPropertyValues.escape(value).replace("\n", "\\n"));
    }
  }

  private void write(Method method, CalendarEvent event) throws IOException {
    if (method != Method.DROP) {
      lines.writeProperty("STATUS", method == Method.CANCEL ? "CANCELLED" : "CONFIRMED");
    }
    if (method != Method.PUBLISH) {
      write("ORGANIZER", event.organizer(), new VObjectParameters());
      for (Attendee attendee : event.attendees()) {
        write("ATTENDEE", attendee, method == Method.REQUEST ? asked() : new VObjectParameters());
      }
    }
  }

  private static VObjectParameters asked() {
    VObjectParameters asked = new VObjectParameters();
    asked.put("ROLE", "REQ-PARTICIPANT");
    asked.put("PARTSTAT", "NEEDS-ACTION");
    asked.put("RSVP", "TRUE");
    return asked;
  }

  private void write(String name, Attendee who, VObjectParameters parameters) throws IOException {
    parameters.put("CN", who.name());
    lines.writeProperty(null, name, parameters, "mailto:" + who.email());
  }
}
