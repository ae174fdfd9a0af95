package org.ballincourt.followup.meeting.ics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.ballincourt.client.Email;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Attendee;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Id;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Words;
import org.junit.Test;

/** What is written is read by a library that knows nothing of us. */
public class CalendarMessageTest {

  private static final Instant NOW = Instant.parse("2026-10-20T09:00:00.250Z");
  private static final Attendee PM = new Attendee("Pia Moe", new Email("pia@agency.example"));
  private static final Attendee HENRIK =
      new Attendee("Dahl, Henrik; \"Rik\"", new Email("henrik@lumen.example"));
  private static final Attendee AINO = new Attendee("Aino Laine", new Email("aino@lumen.example"));
  private static final Words PLAIN = new Words("Follow-up", "How did it go?", "Online: Teams");

  @Test
  public void invitesAllWithTheTimeInUtc() {
    VEvent event = read(CalendarMessage.Method.REQUEST, event(PLAIN));

    assertEquals("ballincourt-1", event.getUid().getValue());
    assertEquals(Integer.valueOf(3), event.getSequence().getValue());
    assertEquals(Date.from(Instant.parse("2026-10-26T09:00:00Z")), event.getDateStart().getValue());
    assertEquals(Date.from(Instant.parse("2026-10-26T10:30:00Z")), event.getDateEnd().getValue());
    assertEquals("Online: Teams", event.getLocation().getValue());
    assertTrue(event.getStatus().isConfirmed());
    assertEquals("pia@agency.example", event.getOrganizer().getEmail());
    assertEquals(
        List.of("henrik@lumen.example", "aino@lumen.example"),
        event.getAttendees().stream().map(one -> one.getEmail()).toList());
    assertEquals(
        ParticipationStatus.NEEDS_ACTION, event.getAttendees().get(0).getParticipationStatus());
    assertTrue(text(event(PLAIN)).contains("\r\nDTSTART:20261026T090000Z\r\n"));
  }

  @Test
  public void keepsCommasSemicolonsBackslashesQuotesAndLineBreaksInEveryText() {
    String nasty = "One, two; \"three\" \\four\\n: five\nsix\n\n=seven^n 'eight' ✔ BEGIN:VEVENT";
    VEvent event =
        read(CalendarMessage.Method.REQUEST, event(new Words("S" + nasty, nasty, "L" + nasty)));

    assertEquals("S" + nasty, event.getSummary().getValue());
    assertEquals(nasty, event.getDescription().getValue());
    assertEquals("L" + nasty, event.getLocation().getValue());
    assertEquals(HENRIK.name(), event.getAttendees().get(0).getCommonName());
  }

  @Test
  public void noLineIsLongerThanMailsAndCalendarsTake() {
    for (String sign : List.of("a", "å", "Ж", "漢", "😀", ",", " ", "\\")) {
      String story = ("x" + sign.repeat(170)).repeat(9) + "y";
      CalendarEvent event = event(new Words(story, story, story));

      text(event)
          .lines()
          .forEach(
              line ->
                  assertTrue(
                      sign + ": " + line, line.getBytes(StandardCharsets.UTF_8).length <= 75));
      assertEquals(story, read(CalendarMessage.Method.REQUEST, event).getDescription().getValue());
    }
  }

  @Test
  public void tellsAllThatItIsOff() {
    ICalendar calendar = parse(CalendarMessage.Method.CANCEL, event(PLAIN));
    VEvent event = calendar.getEvents().get(0);

    assertEquals(Method.CANCEL, calendar.getMethod().getValue());
    assertTrue(event.getStatus().isCancelled());
    assertEquals(2, event.getAttendees().size());
  }

  @Test
  public void tellsOneThatSheIsNotInvitedAnyMoreAndSaysNothingOfTheOthers() {
    ICalendar calendar = parse(CalendarMessage.Method.DROP, event(PLAIN).only(AINO));
    VEvent event = calendar.getEvents().get(0);

    assertEquals(Method.CANCEL, calendar.getMethod().getValue());
    assertNull(event.getStatus());
    assertEquals(1, event.getAttendees().size());
    assertEquals("aino@lumen.example", event.getAttendees().get(0).getEmail());
  }

  @Test
  public void publishesWithoutAskingAnybody() {
    ICalendar calendar = parse(CalendarMessage.Method.PUBLISH, event(PLAIN));

    assertEquals(Method.PUBLISH, calendar.getMethod().getValue());
    assertEquals(List.of(), calendar.getEvents().get(0).getAttendees());
  }

  private static CalendarEvent event(Words words) {
    return new CalendarEvent(
        new Id("ballincourt-1", 3),
        new Time(Instant.parse("2026-10-26T09:00:00Z"), Duration.ofMinutes(90)),
        words,
        PM,
        List.of(HENRIK, AINO));
  }

  private static String text(CalendarEvent event) {
    return CalendarMessage.text(CalendarMessage.Method.REQUEST, event, NOW);
  }

  private static VEvent read(CalendarMessage.Method method, CalendarEvent event) {
    return parse(method, event).getEvents().get(0);
  }

  private static ICalendar parse(CalendarMessage.Method method, CalendarEvent event) {
    List<ICalendar> all = Biweekly.parse(CalendarMessage.text(method, event, NOW)).all();
    assertEquals(1, all.size());
    assertEquals(1, all.get(0).getEvents().size());
    assertTrue(all.get(0).validate(biweekly.ICalVersion.V2_0).isEmpty());
    return all.get(0);
  }
}
