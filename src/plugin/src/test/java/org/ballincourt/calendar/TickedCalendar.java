package org.ballincourt.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A random calendar of two years whose open minutes are ticked off one by one; it answers by
 * counting ticks. It shares no code with the calendar that it is compared with.
 */
final class TickedCalendar {

  static final Instant FIRST = Instant.parse("2014-12-01T00:00:00Z");
  static final int MINUTES = 3 * 365 * 24 * 60;

  private static final LocalDate START = LocalDate.of(2014, 11, 1);
  private static final LocalDate CHANGE = LocalDate.of(2016, 1, 1);
  private static final LocalDate END = LocalDate.of(2018, 1, 1);
  private static final String[] ZONES = {
    "Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Tehran",
    "America/Sao_Paulo", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia", "America/Havana",
    "Asia/Gaza", "UTC", "Pacific/Chatham"
  };

  /** Weekly minutes, closed days and different days, as plain numbers. */
  private record Plain(
      int[][][] week, Set<LocalDate> once, Set<MonthDay> yearly, Map<LocalDate, int[][]> others) {}

  private final Random random;
  private final ZoneId zone;
  private final Plain before;
  private final Plain after;
  private final BitSet ticks = new BitSet(MINUTES);
  private final TreeMap<LocalDate, Instant> closings = new TreeMap<>();

  TickedCalendar(Random random) {
    this.random = random;
    this.zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
    this.before = plain();
    this.after = plain();
    START.datesUntil(END).forEach(this::tick);
  }

  BusinessCalendar calendar() {
    return new BusinessCalendar(zone, List.of(edition(before, null), edition(after, CHANGE)));
  }

  Duration between(Instant a, Instant b) {
    long start = a.getEpochSecond() - FIRST.getEpochSecond();
    long end = b.getEpochSecond() - FIRST.getEpochSecond();
    return Duration.ofSeconds(end <= start ? 0 : upTo(end) - upTo(start));
  }

  boolean isOpenAt(Instant at) {
    return ticks.get(tick(at));
  }

  Optional<Instant> plus(Instant from, Duration amount) {
    long left = amount.toMinutes();
    for (int tick = ticks.nextSetBit(tick(from)); tick >= 0; tick = ticks.nextSetBit(tick + 1)) {
      left--;
      if (left == 0) {
        return Optional.of(instant(tick + 1));
      }
    }
    return Optional.empty();
  }

  Optional<Instant> minus(Instant from, Duration amount) {
    long left = amount.toMinutes();
    for (int tick = tick(from) - 1; tick >= 0; tick--) {
      left -= ticks.get(tick) ? 1 : 0;
      if (left == 0) {
        return Optional.of(instant(tick));
      }
    }
    return Optional.empty();
  }

  Optional<Instant> nextOpening(Instant from) {
    int tick = ticks.nextSetBit(tick(from));
    return tick < 0 ? Optional.empty() : Optional.of(instant(tick));
  }

  Optional<Instant> previousClosing(Instant from) {
    for (int tick = tick(from); tick > 0; tick--) {
      if (ticks.get(tick - 1) && !ticks.get(tick)) {
        return Optional.of(instant(tick));
      }
    }
    return Optional.empty();
  }

  Optional<Instant> endOfWorkingDay(Instant start, int n) {
    LocalDate today = LocalDate.ofInstant(start, zone);
    return closings.tailMap(today, false).values().stream().skip(n - 1).findFirst();
  }

  private long upTo(long second) {
    int minute = (int) (second / 60);
    return ticks.get(0, minute).cardinality() * 60L + (ticks.get(minute) ? second % 60 : 0);
  }

  private void tick(LocalDate date) {
    for (int[] span : joined(spans(date.isBefore(CHANGE) ? before : after, date))) {
      Instant opens = instant(date, span[0]);
      Instant closes = instant(date, span[1]);
      if (opens.isBefore(closes)) {
        ticks.set(Math.max(0, tick(opens)), Math.max(0, tick(closes)));
        closings.merge(date, closes, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  /** Where two adjoin there is no boundary, so no clock can move it. */
  private static List<int[]> joined(int[][] spans) {
    List<int[]> joined = new ArrayList<>();
    for (int[] span : spans) {
      int[] last = joined.isEmpty() ? new int[] {-1, -1} : joined.get(joined.size() - 1);
      if (last[1] == span[0]) {
        joined.set(joined.size() - 1, new int[] {last[0], span[1]});
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static int[][] spans(Plain plain, LocalDate date) {
    if (plain.others().containsKey(date)) {
      return plain.others().get(date);
    }
    boolean closed = plain.once().contains(date) || plain.yearly().contains(MonthDay.from(date));
    return closed ? new int[0][] : plain.week()[date.getDayOfWeek().getValue() - 1];
  }

  /** In a gap and in an overlap alike, the offset before the change gives what is wanted. */
  private Instant instant(LocalDate date, int minute) {
    LocalDateTime time = date.plusDays(minute / 1440).atTime(minute % 1440 / 60, minute % 60);
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    ZoneOffset offset = change == null ? zone.getRules().getOffset(time) : change.getOffsetBefore();
    return time.toInstant(offset);
  }

  private static int tick(Instant instant) {
    return (int) Math.floorDiv(instant.getEpochSecond() - FIRST.getEpochSecond(), 60L);
  }

  private static Instant instant(int tick) {
    return FIRST.plus(Duration.ofMinutes(tick));
  }

  private Plain plain() {
    int[][][] week = new int[7][][];
    for (int day = 0; day < week.length; day++) {
      week[day] = random.nextInt(4) == 0 ? new int[0][] : spans();
    }
    week[random.nextInt(7)] = new int[][] {{9 * 60, 17 * 60}};
    Plain plain = new Plain(week, new HashSet<>(), new HashSet<>(), new HashMap<>());
    for (int i = 0; i < 20; i++) {
      plain.once().add(date());
      plain.yearly().add(MonthDay.from(date()));
      plain.others().put(date(), spans());
    }
    plain.yearly().add(MonthDay.of(2, 29));
    return plain;
  }

  /** Around the clock, or up to five spans of minutes, some near midnight and the small hours. */
  private int[][] spans() {
    if (random.nextInt(5) == 0) {
      return new int[][] {{0, 1440}};
    }
    List<int[]> spans = new ArrayList<>();
    int from = random.nextInt(3) == 0 ? 0 : random.nextInt(240);
    while (spans.size() < 5 && from < 1440) {
      int to = random.nextInt(6) == 0 ? 1440 : Math.min(1440, from + 1 + random.nextInt(300));
      spans.add(new int[] {from, to});
      from = to + (random.nextInt(4) == 0 ? 0 : random.nextInt(200));
    }
    return spans.toArray(int[][]::new);
  }

  private LocalDate date() {
    return START.plusDays(random.nextInt(1_100));
  }

  private static Edition edition(Plain plain, LocalDate validFrom) {
    Map<DayOfWeek, DayHours> weekly = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekly.put(day, hours(plain.week()[day.getValue() - 1]));
    }
    Set<Holiday> holidays = new HashSet<>();
    plain.once().forEach(date -> holidays.add(new Holiday.Once(date)));
    plain.yearly().forEach(day -> holidays.add(new Holiday.EveryYear(day)));
    Map<LocalDate, DayHours> overrides = new HashMap<>();
    plain.others().forEach((date, spans) -> overrides.put(date, hours(spans)));
    return new Edition(validFrom, new WeeklyHours(weekly), holidays, overrides);
  }

  private static DayHours hours(int[][] spans) {
    List<DaySpan> hours = new ArrayList<>();
    for (int[] span : spans) {
      hours.add(new DaySpan(span[0], span[1]));
    }
    return new DayHours(hours);
  }
}
