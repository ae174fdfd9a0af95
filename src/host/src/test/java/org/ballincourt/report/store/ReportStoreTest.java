package org.ballincourt.report.store;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.DBParam;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.store.CommitmentRow;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.host.database.LentConnections;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.ballincourt.jira.sql.OwnTables;
import org.ballincourt.report.Effort.Work;
import org.ballincourt.report.Period;
import org.ballincourt.report.ReportRows;
import org.ballincourt.report.ReportScope;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What reports are counted of, read from real databases. */
public class ReportStoreTest extends OnEachDatabase {
  private static final long PROJECT = 10_000;
  private static final long OTHER = 10_001;
  private static final long LUMEN = 7;
  private static final long DESIGN = 10_200;
  private static final Period MARCH =
      new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), ZoneOffset.UTC);
  private static final ReportScope ALL = new ReportScope(Set.of(PROJECT), null, null);

  private final List<TimedTurn> turns = new ArrayList<>();
  private final List<TimedAsk> asks = new ArrayList<>();
  private PluginTables tables;
  private ReportStore store;
  private long keys;

  @Before
  public void open() {
    DataSource pool = database.fresh();
    tables = TestDatabase.realTables(pool, List.of(TurnRow.class, CommitmentRow.class));
    store =
        new ReportStore(
            new OwnTables(new LentConnections(pool, new DataSourceTransactionManager(pool))));
  }

  @Test
  public void readsTurnsThatReachIntoThePeriodAndAllThatAreOpen() {
    turn("2026-02-01", "2026-02-28T23:59:59.999Z", Map.of());
    long ended = turn("2026-02-01", "2026-03-01T00:00:00Z", Map.of());
    long within = turn("2026-03-02", "2026-03-03T00:00:00Z", Map.of());
    turn("2026-04-01", "2026-04-02T00:00:00Z", Map.of());
    long open = turn("2026-04-01", null, Map.of());

    read(ALL);

    assertEquals(Set.of(ended, within, open), issues());
  }

  @Test
  public void readsNoneInWhichTheIssueWasDone() {
    turn("2026-03-02", null, Map.of("PARTY", "NOBODY", "REASON", "DONE"));
    long paused = turn("2026-03-02", null, Map.of("PARTY", "NOBODY", "REASON", "PAUSED"));

    read(ALL);

    assertEquals(Set.of(paused), issues());
    assertEquals(Reason.PAUSED, turns.get(0).turn().reason());
  }

  @Test
  public void readsOnlyTheTurnsOfTheClientAndThePhase() {
    long both = turn("2026-03-02", null, Map.of("CLIENT_ID", LUMEN, "PHASE_ID", DESIGN));
    long ofPhase = turn("2026-03-02", null, Map.of("PHASE_ID", DESIGN));
    long ofClient = turn("2026-03-02", null, Map.of("CLIENT_ID", LUMEN));
    turn("2026-03-02", null, Map.of("PROJECT_ID", OTHER, "CLIENT_ID", LUMEN));

    assertEquals(Set.of(both, ofClient), issuesOf(LUMEN, null));
    assertEquals(Set.of(both, ofPhase), issuesOf(null, DESIGN));
    assertEquals(Set.of(both), issuesOf(LUMEN, DESIGN));
  }

  @Test
  public void tellsAllThatIsKeptOfATurn() {
    long issue =
        turn(
            "2026-03-02",
            "2026-03-09T10:00:00Z",
            Map.of(
                "HOME_ID",
                OTHER,
                "CLIENT_ID",
                LUMEN,
                "PHASE_ID",
                DESIGN,
                "BUSINESS_SECONDS",
                42L,
                "DUE_AT",
                millis("2026-03-04T17:00:00Z"),
                "EXCESS_DAYS",
                3L,
                "ASK_ID",
                5L,
                "TOLD_AT",
                millis("2026-03-02T10:00:00Z")));

    read(ALL);

    Instant start = Instant.parse("2026-03-02T00:00:00Z");
    Instant end = Instant.parse("2026-03-09T10:00:00Z");
    assertEquals(
        List.of(
            new TimedTurn(
                new Spot(issue, OTHER, PROJECT, DESIGN, LUMEN),
                new Turn(Party.CLIENT, null, start, end),
                42L,
                new Limit(Instant.parse("2026-03-04T17:00:00Z"), new Excess(3, Unit.WORKING_DAYS)),
                new Asked(5L, Instant.parse("2026-03-02T10:00:00Z")))),
        turns);
  }

  @Test
  public void whatIsNotKnownIsNotZero() {
    turn("2026-03-02", null, Map.of());

    read(ALL);

    TimedTurn turn = turns.get(0);
    assertEquals(null, turn.seconds());
    assertEquals(Limit.NONE, turn.limit());
    assertEquals(Asked.NOTHING, turn.ask());
    assertEquals(null, turn.spot().client());
  }

  @Test
  public void readsAsksThatWereMadeBeforeThePeriodEndedAndNotOverBeforeItBegan() {
    ask(1, "2026-02-01", "2026-02-28T23:59:59Z");
    ask(2, "2026-02-01", "2026-03-01T00:00:00Z");
    ask(3, "2026-03-31", null);
    ask(4, "2026-04-01", null);

    read(ALL);

    assertEquals(Set.of(2L, 3L), asks.stream().map(TimedAsk::id).collect(toSet()));
    TimedAsk over = asks.stream().filter(ask -> ask.id() == 2).findFirst().orElseThrow();
    assertEquals(new TimedAsk.Outcome(State.RECEIVED, null, 2), over.outcome());
    assertEquals(Instant.parse("2026-03-01T00:00:00Z"), over.dates().ended());
  }

  @Test
  public void tellsSinceWhenTheBallOfAnOpenAskIsNotWithTheClient() {
    long ours = turn("2026-03-04", null, Map.of("PARTY", "TEAM"));
    long theirs = turn("2026-03-04", null, Map.of());
    long over = turn("2026-03-04", null, Map.of("PARTY", "TEAM"));
    ask(ours, "2026-03-02", null);
    ask(theirs, "2026-03-02", null);
    ask(over, "2026-03-02", "2026-03-04T00:00:00Z");

    read(ALL);

    Map<Long, TimedAsk> byId = asks.stream().collect(Collectors.toMap(TimedAsk::id, ask -> ask));
    assertEquals(Instant.parse("2026-03-04T00:00:00Z"), byId.get(ours).dates().away());
    assertEquals(null, byId.get(theirs).dates().away());
    assertEquals(null, byId.get(over).dates().away());
  }

  @Test
  public void addsUpWhatIsPlannedAndSpentOnIssuesThatAreThereNow() {
    turn("2026-03-02", null, Map.of("PLANNED_SECONDS", 100L, "SPENT_SECONDS", 7L));
    turn("2026-03-02", null, Map.of("PLANNED_SECONDS", 50L));
    turn("2026-03-02", "2026-03-03T00:00:00Z", Map.of("PLANNED_SECONDS", 1000L));

    assertEquals(new Work(150L, 7L), store.readWithWork(ALL, MARCH, rows()));
    assertEquals("and the turns themselves", 3, turns.size());
    ReportScope other = new ReportScope(Set.of(OTHER), null, null);
    assertEquals(Work.NONE, store.readWithWork(other, MARCH, rows()));
  }

  @Test
  public void readsMoreProjectsThanAListMayHoldValues() {
    turn("2026-03-02", null, Map.of());
    turn("2026-03-02", null, Map.of("PROJECT_ID", PROJECT + 1500));
    Set<Long> many = LongStream.range(PROJECT, PROJECT + 1501).boxed().collect(Collectors.toSet());

    read(new ReportScope(many, null, null));

    assertEquals(2, turns.size());
  }

  @Test
  public void findsAnIssueThatWaitsInEachProject() {
    turn("2026-03-02", null, Map.of("PARTY", "NOBODY", "REASON", "PAUSED"));
    long first = turn("2026-03-02", null, Map.of("WAITS_IN", PROJECT));
    turn("2026-03-02", null, Map.of("WAITS_IN", PROJECT));
    long other = turn("2026-03-02", null, Map.of("WAITS_IN", OTHER));

    assertEquals(Set.of(first, other), Set.copyOf(store.oneWaitingInEach(Set.of(PROJECT, OTHER))));
    assertEquals(List.of(), store.oneWaitingInEach(Set.of()));
  }

  private Set<Long> issuesOf(Long client, Long phase) {
    turns.clear();
    read(new ReportScope(Set.of(PROJECT), client, phase));
    return issues();
  }

  private Set<Long> issues() {
    return turns.stream().map(turn -> turn.spot().issue()).collect(toSet());
  }

  private void read(ReportScope scope) {
    store.read(scope, MARCH, rows());
  }

  private ReportRows rows() {
    return new ReportRows() {
      @Override
      public void add(TimedTurn turn) {
        turns.add(turn);
      }

      @Override
      public void add(TimedAsk ask) {
        asks.add(ask);
      }
    };
  }

  /**
   * Of an issue of its own, in which it is the client's move.
   *
   * @param end null while it is open
   */
  private long turn(String startDay, String end, Map<String, Object> others) {
    long issue = ++keys;
    Stream<DBParam> usual =
        Stream.of(
            new DBParam("TURN_KEY", String.valueOf(issue)),
            new DBParam("ISSUE_ID", issue),
            new DBParam("STARTED_AT", millis(startDay + "T00:00:00Z")),
            new DBParam("ENDED_AT", end == null ? null : millis(end)),
            new DBParam("RULES_REVISION", 1L),
            new DBParam("MARK", 1L));
    Stream<DBParam> defaults =
        Map.<String, Object>of("HOME_ID", PROJECT, "PROJECT_ID", PROJECT, "PARTY", "CLIENT")
            .entrySet()
            .stream()
            .filter(each -> !others.containsKey(each.getKey()))
            .map(each -> new DBParam(each.getKey(), each.getValue()));
    Stream<DBParam> own =
        others.entrySet().stream().map(each -> new DBParam(each.getKey(), each.getValue()));
    tables.create(
        TurnRow.class, Stream.of(usual, defaults, own).flatMap(all -> all).toArray(DBParam[]::new));
    return issue;
  }

  private void ask(long id, String askedDay, String end) {
    tables.create(
        CommitmentRow.class,
        new DBParam("ASK_ID", id),
        new DBParam("ISSUE_ID", id),
        new DBParam("HOME_ID", PROJECT),
        new DBParam("PROJECT_ID", PROJECT),
        new DBParam("STATE", end == null ? "OPEN" : "RECEIVED"),
        new DBParam("ASKED_AT", millis(askedDay + "T00:00:00Z")),
        new DBParam("ENDED_AT", end == null ? null : millis(end)),
        new DBParam("ROUNDS", 2));
  }

  private static long millis(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }
}
