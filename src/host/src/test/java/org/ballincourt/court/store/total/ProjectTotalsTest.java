package org.ballincourt.court.store.total;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import net.java.ao.DBParam;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.total.Totals.Place;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.host.database.LentConnections;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.ballincourt.jira.sql.OwnTables;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Where the time of a project went, added up by real databases. */
public class ProjectTotalsTest extends OnEachDatabase {

  private static final String TABLE = "AO_CB0320_TURN";
  private static final long PROJECT = 10_000;
  private static final long OTHER = 10_001;
  private static final long DESIGN = 10_200;
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

  /** The team works until five, the client an hour longer: no calendar is taken for the other. */
  private static final WorkingHours HOURS =
      new WorkingHours(weekday("09:00", "17:00"), weekday("09:00", "18:00"));

  private DataSource pool;
  private PluginTables tables;
  private ProjectTotals reader;
  private int keys;

  @Before
  public void open() {
    pool = database.fresh();
    tables = TestDatabase.realTables(pool, List.of(TurnRow.class));
    reader =
        new ProjectTotals(
            new OwnTables(new LentConnections(pool, new DataSourceTransactionManager(pool))));
  }

  @Test
  public void addsUpTurnsThatAreOverAsTheyWereCounted() {
    closed(PROJECT, DESIGN, Party.CLIENT, 100);
    closed(PROJECT, DESIGN, Party.CLIENT, 23);
    closed(PROJECT, null, Party.CLIENT, 7);
    closed(PROJECT, null, Party.TEAM, 0);

    Totals totals = totals();

    assertEquals(total(123, 2), totals.of(DESIGN, Party.CLIENT));
    assertEquals(total(7, 1), totals.of(null, Party.CLIENT));
    assertEquals(total(130, 3), totals.of(Party.CLIENT));
    assertEquals("zero", total(0, 1), totals.of(null, Party.TEAM));
    assertEquals("never", Optional.empty(), totals.of(DESIGN, Party.TEAM));
    assertEquals("never", Optional.empty(), totals.of(Party.THIRD_PARTY));
  }

  @Test
  public void countsOpenTurnsUpToNowOnTheCalendarOfTheirSide() {
    closed(PROJECT, DESIGN, Party.TEAM, 5);
    open(PROJECT, DESIGN, Party.TEAM, NOW.minus(Duration.ofDays(1)));
    open(PROJECT, DESIGN, Party.CLIENT, NOW.minus(Duration.ofDays(1)));
    open(PROJECT, DESIGN, Party.CLIENT, NOW.plusSeconds(60));

    assertEquals(total(8 * 3600 + 5, 2), totals().of(DESIGN, Party.TEAM));
    assertEquals(total(9 * 3600, 2), totals().of(DESIGN, Party.CLIENT));
  }

  @Test
  public void leavesOutWhatIsNobodysMoveAndWhatLayElsewhere() {
    closed(PROJECT, DESIGN, Party.NOBODY, 100);
    open(PROJECT, DESIGN, Party.NOBODY, NOW.minusSeconds(100));
    closed(OTHER, DESIGN, Party.CLIENT, 100);
    closed(null, DESIGN, Party.CLIENT, 100);

    assertTrue(totals().isEmpty());
    assertFalse(totals().has(DESIGN));
  }

  /** The rows of issues that are elsewhere today are decided upon there, but lay here. */
  @Test
  public void keepsTheTimeOfIssuesThatHaveMovedOn() {
    closed(PROJECT, DESIGN, Party.CLIENT, 100);

    assertEquals(OTHER, tables.find(TurnRow.class, "ISSUE_ID > ?", 0L)[0].getHomeId());
    assertEquals(total(100, 1), totals().of(Party.CLIENT));
  }

  @Test
  public void addsUpWhatTheRowsSay() {
    for (int seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      for (int turn = 0; turn < 200; turn++) {
        add(random);
      }
      Totals totals = totals();
      plainSums()
          .forEach(
              (place, sum) ->
                  assertEquals(Optional.of(sum), totals.of(place.phase(), place.party())));
      assertEquals(
          plainSums().values().stream().mapToLong(Total::turns).sum(),
          sides().stream().flatMap(side -> totals.of(side).stream()).mapToLong(Total::turns).sum());
    }
  }

  @Test
  public void takesAnUnknownPhaseForNone() {
    closed(PROJECT, DESIGN, Party.CLIENT, 100);
    closed(PROJECT, 404L, Party.CLIENT, 20);
    closed(PROJECT, null, Party.CLIENT, 3);

    Totals totals = totals().inPhases(List.of(DESIGN));

    assertEquals(total(100, 1), totals.of(DESIGN, Party.CLIENT));
    assertEquals(total(23, 2), totals.of(null, Party.CLIENT));
    assertEquals(total(123, 3), totals.of(Party.CLIENT));
    assertFalse(totals.has(404L));
  }

  @Test
  public void seesWhatTheRunningTransactionHasWritten() {
    tables.executeInTransaction(
        () -> {
          closed(PROJECT, DESIGN, Party.CLIENT, 100);
          assertEquals(total(100, 1), totals().of(Party.CLIENT));
          return null;
        });
  }

  /** Jira may be set to another schema than the one that its connections begin with. */
  @Test
  public void findsTheTableInAnotherSchema() {
    closed(PROJECT, DESIGN, Party.CLIENT, 100);
    JdbcTemplate sql = new JdbcTemplate(pool);
    sql.execute("CREATE SCHEMA \"jira\"");
    sql.execute("CREATE TABLE \"jira\".\"" + TABLE + "\" AS SELECT * FROM " + table());
    sql.execute("DROP TABLE " + table());

    assertEquals(total(100, 1), totals().of(Party.CLIENT));
  }

  @Test
  public void takesTheTableOfItsOwnSchemaWhereAnotherJiraHasOneToo() {
    closed(PROJECT, DESIGN, Party.CLIENT, 100);
    JdbcTemplate sql = new JdbcTemplate(pool);
    sql.execute("CREATE SCHEMA \"other\"");
    sql.execute("CREATE TABLE \"other\".\"" + TABLE + "\" (\"ID\" INT)");

    assertEquals(total(100, 1), totals().of(Party.CLIENT));
  }

  @Test
  public void refusesToGuessWhichOfTwoTablesIsJiras() {
    JdbcTemplate sql = new JdbcTemplate(pool);
    for (String schema : List.of("one", "two")) {
      sql.execute("CREATE SCHEMA \"" + schema + "\"");
      sql.execute("CREATE TABLE \"" + schema + "\".\"" + TABLE + "\" (\"ID\" INT)");
    }
    sql.execute("DROP TABLE " + table());

    assertThrows(IllegalStateException.class, this::totals);
  }

  private String table() {
    return database == TestDatabase.H2
        ? "\"PUBLIC\".\"" + TABLE + "\""
        : "\"public\".\"" + TABLE + "\"";
  }

  private Totals totals() {
    return reader.of(PROJECT, HOURS, NOW);
  }

  private static NamedCalendar weekday(String opening, String closing) {
    DayHours hours = DayHours.of(DaySpan.of(opening, closing));
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> days.put(day, hours));
    Edition edition = new Edition(null, new WeeklyHours(days), Set.of(), Map.of());
    return new NamedCalendar(1L, closing, new BusinessCalendar(ZoneOffset.UTC, List.of(edition)));
  }

  private void add(Random random) {
    Long project = random.nextInt(4) == 0 ? OTHER : PROJECT;
    Long phase = random.nextInt(3) == 0 ? null : Long.valueOf(DESIGN + random.nextInt(3));
    Party party = Party.values()[random.nextInt(Party.values().length)];
    if (random.nextInt(3) == 0) {
      open(project, phase, party, NOW.minusSeconds(random.nextInt(10_000_000)));
    } else {
      closed(project, phase, party, random.nextInt(1_000_000));
    }
  }

  private Map<Place, Total> plainSums() {
    Map<Place, Total> sums = new HashMap<>();
    for (TurnRow row : tables.find(TurnRow.class, "ISSUE_ID > ?", 0L)) {
      Party party = Party.valueOf(row.getParty());
      if (Objects.equals(row.getProjectId(), PROJECT) && party != Party.NOBODY) {
        Instant start = Instant.ofEpochMilli(row.getStartedAt());
        Duration time =
            row.getEndedAt() == null
                ? HOURS.of(party).hours().between(start, NOW)
                : Duration.ofSeconds(row.getBusinessSeconds());
        sums.merge(new Place(row.getPhaseId(), party), new Total(time, 1), Total::plus);
      }
    }
    return sums;
  }

  private static List<Party> sides() {
    return List.of(Party.TEAM, Party.CLIENT, Party.THIRD_PARTY);
  }

  private static Optional<Total> total(long seconds, long turns) {
    return Optional.of(new Total(Duration.ofSeconds(seconds), turns));
  }

  private void closed(Long project, Long phase, Party party, long seconds) {
    write(project, phase, party, NOW.minusSeconds(10), NOW.minusSeconds(1), seconds);
  }

  private void open(Long project, Long phase, Party party, Instant start) {
    write(project, phase, party, start, null, null);
  }

  private void write(
      Long project, Long phase, Party party, Instant start, Instant end, Long seconds) {
    List<DBParam> row = new ArrayList<>();
    row.add(new DBParam("TURN_KEY", String.valueOf(++keys)));
    row.add(new DBParam("ISSUE_ID", (long) keys));
    row.add(new DBParam("HOME_ID", OTHER));
    row.add(new DBParam("PROJECT_ID", project));
    row.add(new DBParam("PHASE_ID", phase));
    row.add(new DBParam("PARTY", party.name()));
    row.add(new DBParam("STARTED_AT", start.toEpochMilli()));
    row.add(new DBParam("ENDED_AT", end == null ? null : end.toEpochMilli()));
    row.add(new DBParam("BUSINESS_SECONDS", seconds));
    row.add(new DBParam("RULES_REVISION", 1L));
    row.add(new DBParam("MARK", 1L));
    tables.create(TurnRow.class, row.toArray(DBParam[]::new));
  }
}
