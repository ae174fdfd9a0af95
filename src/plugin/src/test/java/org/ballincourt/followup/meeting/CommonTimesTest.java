package org.ballincourt.followup.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.followup.meeting.Plan.Time;
import org.junit.Test;

public class CommonTimesTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final List<String> ZONES =
      List.of("Europe/Oslo", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC");

  /** A Wednesday. */
  private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  public void givesNoticeOfThreeWorkingDaysAndAlternatesMorningsAndAfternoons() {
    CommonTimes times = new CommonTimes(week(OSLO, "08:00", "16:00"), week(OSLO, "09:00", "17:00"));

    assertEquals(
        List.of("2026-03-17T10:00", "2026-03-18T14:00", "2026-03-19T10:00"),
        local(times.suggested(NOW, HOUR, Venue.Kind.TOOL)));
  }

  @Test
  public void staysWithinTheHoursOfBothWhereverTheyAre() {
    CommonTimes times =
        new CommonTimes(week(OSLO, "08:00", "16:00"), week(NEW_YORK, "08:00", "16:00"));

    // New York is at work from 13:00 on in Oslo: its clocks have changed already, Oslo’s have not
    assertEquals(
        List.of("2026-03-17T13:00", "2026-03-18T14:00", "2026-03-19T13:00"),
        local(times.suggested(NOW, HOUR, Venue.Kind.PHONE)));
  }

  @Test
  public void keepsTheTimeOfDayAcrossAClockChange() {
    CommonTimes times = new CommonTimes(week(OSLO, "08:00", "16:00"), week(OSLO, "08:00", "16:00"));
    Instant october = Instant.parse("2026-10-20T07:00:00Z"); // clocks go back on the 25th

    assertEquals(
        Stream.of("2026-10-26T09:00:00Z", "2026-10-27T13:00:00Z", "2026-10-28T09:00:00Z")
            .map(Instant::parse)
            .toList(),
        times.suggested(october, HOUR, Venue.Kind.TOOL).stream().map(Time::startsAt).toList());
  }

  @Test
  public void lunchIsNearNoonOfTheClientAlsoWhereSheClosesForIt() {
    BusinessCalendar withBreak =
        calendar(OSLO, DayHours.of(DaySpan.of("08:00", "12:00"), DaySpan.of("13:00", "16:00")));
    CommonTimes times = new CommonTimes(withBreak, week(OSLO, "09:00", "17:00"));

    assertEquals(
        List.of("2026-03-17T12:00", "2026-03-18T12:00", "2026-03-19T12:00"),
        local(times.suggested(NOW, Duration.ofMinutes(90), Venue.Kind.LUNCH)));
  }

  @Test
  public void suggestsNothingWhereTheyAreNeverAtWorkTogether() {
    CommonTimes apart = new CommonTimes(week(OSLO, "08:00", "12:00"), week(OSLO, "12:00", "17:00"));
    CommonTimes narrow =
        new CommonTimes(week(OSLO, "08:00", "12:30"), week(OSLO, "12:00", "17:00"));

    assertEquals(List.of(), apart.suggested(NOW, HOUR, Venue.Kind.TOOL));
    assertEquals(List.of(), apart.suggested(NOW, HOUR, Venue.Kind.LUNCH));
    assertEquals(List.of(), narrow.suggested(NOW, HOUR, Venue.Kind.TOOL));
    assertEquals(3, narrow.suggested(NOW, Duration.ofMinutes(30), Venue.Kind.TOOL).size());
  }

  /** What holds of all suggestions, tried on many hours of both sides, in many zones. */
  @Test
  public void bothSidesAreAtWorkForTheWholeLengthOnDifferentDays() {
    for (int i = 0; i < 300; i++) {
      CommonTimes times = new CommonTimes(anyCalendar(), anyCalendar());
      Instant now = Instant.ofEpochSecond(1_760_000_000L + random.nextInt(40_000_000));
      Duration length = Duration.ofMinutes(15L * (1 + random.nextInt(16)));
      String story = "seed " + seed + ", " + now + ", " + length;
      List<Time> suggested = times.suggested(now, length, Venue.Kind.TOOL);

      Set<LocalDate> days = new HashSet<>();
      for (Time time : suggested) {
        assertEquals(story, length, time.length());
        assertEquals(story, length, times.client().between(time.startsAt(), time.endsAt()));
        assertEquals(story, length, times.team().between(time.startsAt(), time.endsAt()));
        assertTrue(story, days.add(time.startsAt().atZone(times.client().zone()).toLocalDate()));
        assertTrue(story, times.client().workingDaysBetween(now, time.startsAt()) > 3);
      }
      assertEquals(story, suggested, suggested.stream().sorted((a, b) -> order(a, b)).toList());
    }
  }

  /** Nobody is told that there is no time on a day on which there is one. */
  @Test
  public void missesNoDayOnWhichTheyCouldMeet() {
    for (int i = 0; i < 60; i++) {
      CommonTimes times = new CommonTimes(anyCalendar(), anyCalendar());
      Instant now = Instant.ofEpochSecond(1_760_000_000L + random.nextInt(40_000_000));
      Duration length = Duration.ofMinutes(30L * (1 + random.nextInt(8)));
      String story = "seed " + seed + ", " + now + ", " + length;
      List<Time> suggested = times.suggested(now, length, Venue.Kind.TOOL);

      if (suggested.size() == CommonTimes.SUGGESTED) {
        LocalDate last = suggested.get(2).startsAt().atZone(times.client().zone()).toLocalDate();
        assertEquals(story, 2, ticked(times, suggested.get(0), last, length));
      }
    }
  }

  /** How many days have a possible start, found by trying each half hour up to a date. */
  private static int ticked(
      CommonTimes times, Time first, LocalDate endExclusive, Duration length) {
    ZoneId zone = times.client().zone();
    Set<LocalDate> days = new HashSet<>();
    ZonedDateTime from = first.startsAt().atZone(zone).toLocalDate().atStartOfDay(zone);
    for (LocalDate date = from.toLocalDate();
        date.isBefore(endExclusive);
        date = date.plusDays(1)) {
      for (int half = 0; half < 48; half++) {
        Instant start =
            ZonedDateTime.of(date, LocalTime.MIN.plusMinutes(30L * half), zone).toInstant();
        Instant end = start.plus(length);
        boolean sameDay = !end.isAfter(date.plusDays(1).atStartOfDay(zone).toInstant());
        if (sameDay
            && times.client().between(start, end).equals(length)
            && times.team().between(start, end).equals(length)) {
          days.add(date);
        }
      }
    }
    return days.size();
  }

  private static int order(Time one, Time other) {
    return one.startsAt().compareTo(other.startsAt());
  }

  private static List<String> local(List<Time> times) {
    return times.stream()
        .map(time -> time.startsAt().atZone(OSLO).toLocalDateTime().toString())
        .toList();
  }

  private static BusinessCalendar week(ZoneId zone, String opens, String closes) {
    return calendar(zone, DayHours.of(DaySpan.of(opens, closes)));
  }

  private static BusinessCalendar calendar(ZoneId zone, DayHours hours) {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    Stream.of(DayOfWeek.values())
        .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue())
        .forEach(day -> days.put(day, hours));
    return new BusinessCalendar(
        zone, List.of(new Edition(null, new WeeklyHours(days), Set.of(), Map.of())));
  }

  private BusinessCalendar anyCalendar() {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      int start = 15 * random.nextInt(60);
      int end = start + 15 * (1 + random.nextInt(40));
      if (day == DayOfWeek.MONDAY || random.nextInt(4) > 0) {
        days.put(day, DayHours.of(new DaySpan(start, Math.min(end, 24 * 60))));
      }
    }
    Set<Holiday> holidays = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      holidays.add(Holiday.of(LocalDate.of(2025, 10, 1).plusDays(random.nextInt(500)).toString()));
    }
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    return new BusinessCalendar(
        zone, List.of(new Edition(null, new WeeklyHours(days), holidays, Map.of())));
  }
}
