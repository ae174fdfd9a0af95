package org.ballincourt.followup.meeting.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.jira.Texts;

/** When a meeting is, as both sides’ clocks show it. */
final class BothZones {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Time time;
  private final Texts texts;

  BothZones(Time time, Texts texts) {
    this.time = time;
    this.texts = texts;
  }

  /** For somebody alone. */
  String here() {
    return texts.text("ballincourt.meeting.when.here", span(texts.zone()), texts.zone().getId());
  }

  /**
   * @param client what the client is called
   */
  String with(String client, ZoneId theirs) {
    String there = span(theirs);
    String here = span(texts.zone());
    return there.equals(here)
        ? texts.text("ballincourt.meeting.when.alike", there, client, theirs.getId())
        : texts.text(
            "ballincourt.meeting.when.both",
            there,
            client,
            theirs.getId(),
            isSameDay(theirs) ? clocks(texts.zone()) : here,
            texts.zone().getId());
  }

  private boolean isSameDay(ZoneId theirs) {
    return local(time.startsAt(), theirs)
        .toLocalDate()
        .equals(local(time.startsAt(), texts.zone()).toLocalDate());
  }

  private String span(ZoneId zone) {
    LocalDateTime start = local(time.startsAt(), zone);
    String weekday =
        texts.text("ballincourt.calendar.hours.weekday", start.getDayOfWeek().getValue());
    return texts.text(
        "ballincourt.meeting.when.day", weekday, texts.date(start.toLocalDate()), clocks(zone));
  }

  private String clocks(ZoneId zone) {
    return texts.text(
        "ballincourt.meeting.when.clocks",
        CLOCK.format(local(time.startsAt(), zone)),
        CLOCK.format(local(time.endsAt(), zone)));
  }

  private static LocalDateTime local(Instant instant, ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
