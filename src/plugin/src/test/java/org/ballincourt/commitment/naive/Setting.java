package org.ballincourt.commitment.naive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.client.Absence;
import org.ballincourt.commitment.Terms;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.testing.Almanac;

/**
 * Who works when, who is away, what the statuses mean, and how long an answer may take.
 *
 * @param byContact the client's hours for an ask to that contact, closed while she is away
 * @param target null for none
 */
record Setting(
    Hours team,
    Hours client,
    Map<Long, Hours> byContact,
    Map<String, Party> names,
    Allowance target) {

  static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");

  private static final String[] ZONES = {
    "UTC", "Europe/Oslo", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"
  };
  private static final DayHours[] DAYS = {
    Almanac.hours("09:00-17:00"),
    Almanac.hours("08:00-12:00", "13:00-16:00"),
    Almanac.hours("07:30-15:30"),
    Almanac.hours("10:00-14:00", "14:00-18:00")
  };
  private static final int DAYS_AHEAD = 90;

  /** One and the same calendar twice. */
  record Hours(BusinessCalendar calendar, NaiveCalendar naive) {

    static Hours of(ZoneId zone, List<Edition> editions) {
      return new Hours(
          new BusinessCalendar(zone, editions), new NaiveCalendar(zone, editions, any -> false));
    }

    /** Closed on those dates, whatever else would hold on them. */
    Hours closed(LocalDate from, LocalDate to) {
      return new Hours(
          new Absence(from, to, null).hours(calendar),
          new NaiveCalendar(
              calendar.zone(),
              calendar.editions(),
              day -> !day.isBefore(from) && !day.isAfter(to)));
    }

    @Override
    public String toString() {
      return calendar.zone() + " " + calendar.editions();
    }
  }

  static Setting random(Random random) {
    Hours client = hours(random);
    return new Setting(hours(random), client, byContact(client, random), Map.of(), null);
  }

  /** The same calendars, which are dear to make, with statuses and a target of other kinds. */
  Setting otherwise(Random random) {
    return new Setting(team, client, byContact, names(random), target(random));
  }

  private static Hours hours(Random random) {
    ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
    List<Edition> editions = new ArrayList<>(List.of(edition(null, random)));
    Set<LocalDate> dates = new HashSet<>();
    while (random.nextInt(3) == 0) {
      LocalDate date = day(random);
      if (dates.add(date)) {
        editions.add(edition(date, random));
      }
    }
    return Hours.of(zone, editions);
  }

  private static Edition edition(LocalDate from, Random random) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    DayHours usual = DAYS[random.nextInt(DAYS.length)];
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() < 6 || random.nextInt(10) == 0) {
        week.put(day, random.nextInt(5) == 0 ? DAYS[random.nextInt(DAYS.length)] : usual);
      }
    }
    Set<Holiday> holidays = new HashSet<>();
    Map<LocalDate, DayHours> overrides = new HashMap<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      LocalDate day = day(random);
      holidays.add(Holiday.of(random.nextBoolean() ? "" + day : "-" + day.toString().substring(4)));
      overrides.put(day(random), random.nextBoolean() ? DayHours.CLOSED : DAYS[random.nextInt(4)]);
    }
    return new Edition(from, new WeeklyHours(week), holidays, overrides);
  }

  /** The first is never away, or somebody stands in; for the second nobody does. */
  private static Map<Long, Hours> byContact(Hours client, Random random) {
    LocalDate from = day(random);
    return Map.of(1L, client, 2L, client.closed(from, from.plusDays(random.nextInt(20))));
  }

  private static Map<String, Party> names(Random random) {
    Map<String, Party> names = new HashMap<>();
    for (String status : List.of("1", "3", "6", "10100", "10101")) {
      if (random.nextInt(3) == 0) {
        names.put(status, Party.values()[random.nextInt(Party.values().length)]);
      }
    }
    return names;
  }

  private static Allowance target(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1, 2 -> new Allowance(1 + random.nextInt(6), Unit.WORKING_DAYS);
      default -> new Allowance(1 + random.nextInt(200_000), Unit.BUSINESS_SECONDS);
    };
  }

  private static LocalDate day(Random random) {
    return FIRST_DAY.plusDays(random.nextInt(DAYS_AHEAD));
  }

  /**
   * The hours of an ask to one of the contacts.
   *
   * @param contact null for nobody in particular
   */
  Hours hoursOf(Long contact) {
    return contact == null ? client : byContact.get(contact);
  }

  Terms terms(Long contact) {
    return new Terms(hoursOf(contact).calendar(), target);
  }

  /** The target limits everybody alike. */
  TurnClock clock() {
    WorkingHours hours =
        new WorkingHours(
            new NamedCalendar(1L, "Ours", team.calendar()),
            new NamedCalendar(2L, "Theirs", client.calendar()));
    return new TurnClock(hours, new Targets(target == null ? List.of() : targets()));
  }

  private List<Target> targets() {
    return Stream.of(Party.TEAM, Party.CLIENT, Party.THIRD_PARTY)
        .map(party -> new Target(new Target.Scope(null, party, null, null), target))
        .toList();
  }
}
