package org.ballincourt.commitment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Category;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.History;
import org.ballincourt.court.Party;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.life.PlacedTurn;
import org.junit.Test;

/** What must hold of the business time of every real issue, whoever works when. */
public class RealTalliesTest {

  private static final Instant NOW = Instant.parse("2026-03-12T10:02:00.250Z");

  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final CourtRules RULES =
      new CourtRules(
          Map.of("10000", Party.CLIENT, "10004", Party.THIRD_PARTY, "10001", Party.TEAM), true);

  private final TurnDeriver deriver = new TurnDeriver(RealTalliesTest::categoryOf);

  /** Nine to one and two to six, closed on the fixed holidays. */
  @Test
  public void addUpInBerlinOverLunchAndHolidays() {
    DayHours day = DayHours.of(DaySpan.of("09:00", "13:00"), DaySpan.of("14:00", "18:00"));
    Edition always =
        edition(null, WEEK, day, "--01-01", "--05-01", "--10-03", "--12-25", "--12-26");
    check(new BusinessCalendar(ZoneId.of("Europe/Berlin"), List.of(always)));
  }

  @Test
  public void addUpAroundTheClock() {
    DayHours day = DayHours.of(DaySpan.of("00:00", "24:00"));
    Edition always = edition(null, EnumSet.allOf(DayOfWeek.class), day);
    check(new BusinessCalendar(ZoneId.of("UTC"), List.of(always)));
  }

  @Test
  public void addUpInNewYorkInNightsOverMidnight() {
    DayHours night = DayHours.of(DaySpan.of("00:00", "06:00"), DaySpan.of("22:00", "24:00"));
    check(
        new BusinessCalendar(
            ZoneId.of("America/New_York"), List.of(edition(null, WEEK, night, "--07-04"))));
  }

  /** Saturday to Wednesday, and from 2014 on from an hour earlier. */
  @Test
  public void addUpInTehranOverAChangeOfHours() {
    Set<DayOfWeek> week =
        EnumSet.of(
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY);
    Edition before = edition(null, week, DayHours.of(DaySpan.of("08:30", "16:30")));
    Edition after =
        edition(LocalDate.of(2014, 3, 21), week, DayHours.of(DaySpan.of("07:30", "15:30")));
    check(new BusinessCalendar(ZoneId.of("Asia/Tehran"), List.of(before, after)));
  }

  private void check(BusinessCalendar calendar) {
    WorkingHours hours = WorkingHours.ofAll(new NamedCalendar(1L, "Tried", calendar));
    TurnClock clock = new TurnClock(hours, targets());
    int limited = 0;
    for (History history : RealHistories.read()) {
      List<Turn> turns = deriver.explain(history, RULES).stream().map(Explanation::turn).toList();
      assertAddsUp(history, turns, hours);
      limited += turns.stream().mapToInt(turn -> assertDue(turn, clock)).sum();
    }
    assertTrue("turns with a target: " + limited, limited > 500);
  }

  private static void assertAddsUp(History history, List<Turn> turns, WorkingHours hours) {
    Tally tally = Tally.of(turns, hours, NOW);
    Duration sum =
        Arrays.stream(Party.values())
            .map(tally::of)
            .flatMap(Optional::stream)
            .reduce(Duration.ZERO, Duration::plus);
    Duration whole = hours.team().hours().between(history.createdAt(), NOW);
    assertEquals(history.toString(), whole, sum);
  }

  /**
   * @return how many turns had a target
   */
  private static int assertDue(Turn turn, TurnClock clock) {
    Optional<Deadline> found = clock.deadline(new PlacedTurn(turn, 1L, null));
    found.ifPresent(deadline -> assertDue(turn, deadline, clock));
    return found.isPresent() ? 1 : 0;
  }

  private static void assertDue(Turn turn, Deadline deadline, TurnClock clock) {
    Duration length = clock.length(turn, NOW);
    Instant end = turn.isOpen() ? NOW : turn.endedAt();
    assertEquals(deadline.calendar().between(turn.startedAt(), deadline.due()), deadline.allowed());
    assertEquals(
        turn.toString(),
        length.compareTo(deadline.allowed()) > 0,
        deadline.calendar().between(deadline.due(), end).compareTo(Duration.ZERO) > 0);
    if (!deadline.isPast(end)) {
      assertEquals(turn.toString(), 0, deadline.excessAt(end).amount());
    }
  }

  /** Ours in hours, everybody else's in days. */
  private static Targets targets() {
    return new Targets(
        Stream.of(Party.TEAM, Party.CLIENT, Party.THIRD_PARTY)
            .map(
                party ->
                    new Target(
                        new Target.Scope(null, party, null, null),
                        party == Party.TEAM
                            ? new Allowance(14_400, Unit.BUSINESS_SECONDS)
                            : new Allowance(3, Unit.WORKING_DAYS)))
            .toList());
  }

  private static Edition edition(
      LocalDate validFrom, Set<DayOfWeek> week, DayHours hours, String... holidays) {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    week.forEach(day -> days.put(day, hours));
    Set<Holiday> closed = Set.copyOf(Stream.of(holidays).map(Holiday::of).toList());
    return new Edition(validFrom, new WeeklyHours(days), closed, Map.of());
  }

  private static Category categoryOf(String status) {
    if (Set.of("5", "6").contains(status)) {
      return Category.DONE;
    }
    return Set.of("1", "4").contains(status) ? Category.NEW : Category.UNDER_WAY;
  }
}
