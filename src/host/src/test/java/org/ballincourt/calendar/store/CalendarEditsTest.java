package org.ballincourt.calendar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.DBParam;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.store.CalendarUser.Moved;
import org.ballincourt.calendar.store.CalendarUser.Users;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.Stores;
import org.ballincourt.court.store.calendar.CountedProjects;
import org.ballincourt.court.store.calendar.MovedTurns;
import org.ballincourt.court.store.calendar.ProjectCalendars;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.KeptTurns;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Projects;
import org.junit.Before;
import org.junit.Test;

/** Calendars and all that hangs on them, on the real engine; it is Thursday, 12 March 2026. */
public class CalendarEditsTest extends OnEachDatabase {

  private static final long LUMEN = 10_000;
  private static final long HARBOUR = 10_001;
  private static final long SECRET = 10_002;

  private static final WeeklyHours NINE_TO_FIVE = week("09:00", "17:00");
  private static final WeeklyHours EIGHT_TO_TWELVE = week("08:00", "12:00");

  private PluginTables tables;
  private Stores stores;
  private CourtRulesStore rules;
  private ReplayStore replays;
  private CalendarStore calendars;
  private CalendarEdits edits;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    stores = new Stores(tables);
    rules = stores.rules();
    replays = stores.replays();
    calendars = stores.calendars();
    Clock clock = Clock.fixed(Stores.NOW, ZoneOffset.UTC);
    ProjectHours hours =
        new ProjectHours(calendars, new JiraZone(() -> TimeZone.getTimeZone("UTC")));
    MovedTurns moved = new MovedTurns(new KeptTurns(tables), hours, clock);
    ProjectCalendars projects = projectCalendars(hours, moved);
    edits =
        new CalendarEdits(
            tables,
            calendars,
            new CalendarUsers(List.of(projects)),
            new CalendarHistory(stores.changes()),
            clock);
  }

  /** Lumen and the harbour may be browsed, the secret project may not. */
  private ProjectCalendars projectCalendars(ProjectHours hours, MovedTurns moved) {
    ProjectManager projects = mock(ProjectManager.class);
    PermissionManager permissions = mock(PermissionManager.class);
    List<Project> all =
        List.of(project(LUMEN, "Lumen"), project(HARBOUR, "Harbour"), project(SECRET, "Secret"));
    when(projects.getProjects()).thenReturn(all);
    for (Project open : all.subList(0, 2)) {
      when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(open), any()))
          .thenReturn(true);
    }
    Access access =
        new Access(null, projects, permissions, null, mock(JiraAuthenticationContext.class));
    CountedProjects counted = new CountedProjects(rules, stores.clients(), new FactStore(tables));
    return new ProjectCalendars(counted, hours, moved, new Projects(projects), access);
  }

  private static Project project(long id, String name) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getKey()).thenReturn(name.toUpperCase(Locale.ROOT));
    when(project.getName()).thenReturn(name);
    return project;
  }

  @Test
  public void givesNoIdAgain() {
    NamedCalendar first = edits.create("Oslo", always(NINE_TO_FIVE));
    edits.delete(first.id());
    NamedCalendar second = edits.create("Bergen", always(NINE_TO_FIVE));
    assertEquals(first.id() + 1, second.id().longValue());
    assertEquals(List.of("Bergen"), calendars.all().stream().map(NamedCalendar::name).toList());
    assertTrue(calendars.find(first.id()).isEmpty());
  }

  @Test
  public void givesTwoThatAreMadeAtOnceAnIdEach() throws Exception {
    for (int round = 1; round <= 10; round++) {
      atOnce(
          () -> edits.create("Oslo", always(NINE_TO_FIVE)),
          () -> edits.create("Bergen", always(NINE_TO_FIVE)));
      assertEquals(2 * round, calendars.all().size());
    }
  }

  @Test
  public void givesBackWhatWasSaved() {
    Edition june =
        new Edition(
            LocalDate.of(2026, 6, 1),
            EIGHT_TO_TWELVE,
            Set.of(Holiday.of("2026-12-24"), Holiday.of("--12-25")),
            Map.of(LocalDate.of(2026, 7, 1), DayHours.CLOSED));
    BusinessCalendar hours =
        new BusinessCalendar(ZoneId.of("Europe/Oslo"), List.of(edition(null, NINE_TO_FIVE), june));
    NamedCalendar kept = calendars.find(edits.create("Oslo", hours).id()).orElseThrow();
    assertEquals("Oslo", kept.name());
    assertTrue(hours.isSetLike(kept.hours()));
  }

  @Test
  public void hoursFromTodayOnLetAllProjectsWithThemCountAnew() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    choose(HARBOUR, null, oslo.id());
    rules.switchOff(HARBOUR);
    choose(SECRET, null, null);
    edits.replace(named(oslo, from("2026-03-12", EIGHT_TO_TWELVE)));
    assertEquals(2, rules.rulesOf(LUMEN).revision());
    assertEquals(2, replays.find(LUMEN).orElseThrow().wanted());
    assertEquals(State.RUNNING, replays.find(LUMEN).orElseThrow().state());
    assertEquals(2, rules.rulesOf(HARBOUR).revision());
    assertEquals(State.CLEARING, replays.find(HARBOUR).orElseThrow().state());
    assertEquals(1, rules.rulesOf(SECRET).revision());
    assertEquals(oslo.id(), rules.rulesOf(HARBOUR).calendars().client());
  }

  @Test
  public void anotherNameMovesNothing() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    edits.replace(new NamedCalendar(oslo.id(), "Oslo office", always(NINE_TO_FIVE)));
    assertEquals(1, rules.rulesOf(LUMEN).revision());
    assertEquals("Oslo office", calendars.find(oslo.id()).orElseThrow().name());
  }

  @Test
  public void saysWhatThePastWouldBeBeforeItIsCorrected() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    turn(1, Party.TEAM, "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");
    turn(1, Party.CLIENT, "2026-03-02T10:00:00Z", "2026-03-02T16:00:00Z");
    turn(1, Party.TEAM, "2026-03-02T16:00:00Z", null);
    turn(2, Party.TEAM, "2026-03-12T18:00:00Z", null);
    NamedCalendar shorter = named(oslo, always(EIGHT_TO_TWELVE));
    PastWouldMove refused = assertThrows(PastWouldMove.class, () -> edits.replace(shorter));
    assertEquals(new Moved(1, 1), refused.moved());
    assertEquals(1, rules.rulesOf(LUMEN).revision());
    assertTrue(calendars.find(oslo.id()).orElseThrow().hours().isSetLike(oslo.hours()));
    edits.correct(shorter);
    assertEquals(2, rules.rulesOf(LUMEN).revision());
    assertEquals(Deed.CALENDAR_CORRECTED, last().deed());
  }

  /** Its rows are cut where it came from; the turn went on. */
  @Test
  public void countsATurnOfAnIssueThatWasMovedOnce() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    turn(1, Party.TEAM, "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z");
    turn(1, Party.TEAM, "2026-03-03T09:00:00Z", "2026-03-04T09:00:00Z");
    turn(1, Party.CLIENT, "2026-03-04T09:00:00Z", "2026-03-05T09:00:00Z");
    turn(1, Party.TEAM, "2026-03-05T09:00:00Z", "2026-03-06T09:00:00Z");
    turn(1, Party.TEAM, "2026-03-06T09:00:00Z", null);
    NamedCalendar shorter = named(oslo, always(EIGHT_TO_TWELVE));
    PastWouldMove refused = assertThrows(PastWouldMove.class, () -> edits.replace(shorter));
    assertEquals(new Moved(1, 2), refused.moved());
  }

  @Test
  public void countsTurnsThatAreOnlyDueOtherwise() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    Target answer =
        new Target(
            new Target.Scope(null, Party.TEAM, null, null), new Allowance(1, Unit.WORKING_DAYS));
    rules.save(
        LUMEN,
        new ProjectRules(
            new CourtRules(Map.of(), true),
            new ChosenCalendars(oslo.id(), null),
            new Targets(List.of(answer))));
    turn(1, Party.TEAM, "2026-03-12T10:00:00Z", null);
    turn(2, Party.CLIENT, "2026-03-12T10:00:00Z", null);
    Edition lateFridays =
        new Edition(
            null,
            NINE_TO_FIVE,
            Set.of(Holiday.of("2026-03-02")),
            Map.of(LocalDate.of(2026, 3, 13), DayHours.of(DaySpan.of("09:00", "19:00"))));
    NamedCalendar next = named(oslo, in(lateFridays));
    PastWouldMove refused = assertThrows(PastWouldMove.class, () -> edits.replace(next));
    assertEquals(new Moved(1, 0), refused.moved());
  }

  @Test
  public void isNotDeletedWhileProjectsHaveChosenIt() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    choose(HARBOUR, null, oslo.id());
    choose(SECRET, oslo.id(), oslo.id());
    CalendarInUse refused = assertThrows(CalendarInUse.class, () -> edits.delete(oslo.id()));
    assertEquals(new Users(List.of("Harbour", "Lumen"), 1), refused.users());
    assertTrue(calendars.find(oslo.id()).isPresent());
    assertEquals(Deed.SWITCHED_ON, last().deed());
  }

  @Test
  public void whatIsGoneIsNeitherChangedNorChosen() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    edits.delete(oslo.id());
    assertThrows(CalendarGone.class, () -> edits.delete(oslo.id()));
    assertThrows(CalendarGone.class, () -> edits.replace(oslo));
    assertThrows(CalendarGone.class, () -> choose(LUMEN, oslo.id(), null));
    assertEquals(ProjectRules.NEVER_ON, rules.rulesOf(LUMEN));
  }

  @Test
  public void isEitherChosenOrDeletedWhenTwoWantBothAtOnce() throws Exception {
    for (long project = 1; project <= 20; project++) {
      long id = edits.create("Oslo", always(NINE_TO_FIVE)).id();
      long chosen = project;
      atOnce(() -> chooseUnlessGone(chosen, id), () -> deleteUnlessUsed(id));
      boolean isThere = calendars.find(id).isPresent();
      assertEquals(isThere, rules.rulesOf(project).calendars().team() != null);
    }
  }

  @Test
  public void noTwoSavesAtOnceAreLost() throws Exception {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    for (int round = 1; round <= 10; round++) {
      int day = 10 + round;
      atOnce(
          () -> edits.replace(named(oslo, from("2026-04-" + day, EIGHT_TO_TWELVE))),
          () -> edits.replace(named(oslo, from("2026-05-" + day, EIGHT_TO_TWELVE))));
      assertEquals(1 + 2 * round, rules.rulesOf(LUMEN).revision());
    }
  }

  /** Rules that name a calendar while it gets other hours are never left with those of before. */
  @Test
  public void whoeverChoosesItMeanwhileCountsOnTheNewHoursOrIsToldToCountAnew() throws Exception {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    for (int round = 1; round <= 20; round++) {
      long project = round;
      LocalDate from = LocalDate.of(2026, 6, 1).plusDays(round);
      NamedCalendar next = named(oslo, from(from.toString(), EIGHT_TO_TWELVE));
      List<Boolean> isNew = new ArrayList<>();
      atOnce(
          () -> {
            choose(project, oslo.id(), null);
            isNew.add(calendars.find(oslo.id()).orElseThrow().hours().isSetLike(next.hours()));
            return null;
          },
          () -> edits.replace(next));
      assertTrue(isNew.get(0) || rules.rulesOf(project).revision() == 2);
    }
  }

  @Test
  public void tellsWhatWasMadeOfIt() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    Map<String, String> about = Map.of("id", oslo.id().toString(), "name", "Oslo");
    assertEquals(
        List.of(
            new Difference(What.CALENDAR_NAME, about, null, "Oslo"),
            new Difference(What.CALENDAR_ZONE, about, null, "UTC"),
            new Difference(What.CALENDAR_HOURS, about, null, NINE_TO_FIVE.written())),
        last().differences());
    Edition april =
        new Edition(
            LocalDate.of(2026, 4, 1), EIGHT_TO_TWELVE, Set.of(Holiday.of("--05-01")), Map.of());
    edits.replace(named(oslo, in(edition(null, NINE_TO_FIVE), april)));
    Map<String, String> fromApril =
        Map.of("id", oslo.id().toString(), "name", "Oslo", "validFrom", "2026-04-01");
    assertEquals(
        List.of(
            new Difference(
                What.CALENDAR_HOURS, fromApril, NINE_TO_FIVE.written(), EIGHT_TO_TWELVE.written()),
            new Difference(What.CALENDAR_HOLIDAYS, fromApril, "0", "1")),
        last().differences());
    assertEquals(Deed.CALENDAR_CHANGED, last().deed());
    edits.delete(oslo.id());
    assertEquals(
        List.of(new Difference(What.CALENDAR_NAME, about, "Oslo", null)), last().differences());
    assertEquals(3, stores.changes().latest(null, 0, 100).size());
  }

  @Test
  public void tellsWhichCalendarAProjectHasChosen() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, null, oslo.id());
    assertEquals(
        List.of(
            new Difference(What.CALENDAR, Map.of("party", "CLIENT"), null, oslo.id() + " Oslo")),
        last().differences());
  }

  @Test
  public void savingTheSameAgainIsNoChange() {
    NamedCalendar oslo = edits.create("Oslo", always(NINE_TO_FIVE));
    choose(LUMEN, oslo.id(), null);
    edits.replace(oslo);
    assertEquals(1, rules.rulesOf(LUMEN).revision());
    assertEquals(Deed.SWITCHED_ON, last().deed());
  }

  private Change last() {
    return stores.changes().latest(null, 0, 1).get(0);
  }

  private Void chooseUnlessGone(long project, long id) {
    try {
      choose(project, id, null);
    } catch (CalendarGone gone) { // the other was earlier
    }
    return null;
  }

  private Void deleteUnlessUsed(long id) {
    try {
      edits.delete(id);
    } catch (CalendarInUse used) { // the other was earlier
    }
    return null;
  }

  private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    Future<?> first = two.submit(() -> after(together, one));
    Future<?> second = two.submit(() -> after(together, other));
    first.get();
    second.get();
    two.shutdown();
  }

  private static Object after(CyclicBarrier together, Callable<?> work) throws Exception {
    together.await();
    return work.call();
  }

  private void choose(long project, Long team, Long client) {
    rules.save(
        project,
        new ProjectRules(
            new CourtRules(Map.of(), true), new ChosenCalendars(team, client), Targets.NONE));
  }

  private void turn(long issue, Party party, String start, String end) {
    long started = Instant.parse(start).toEpochMilli();
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, issue + "/" + (end == null ? "open" : started)),
        new DBParam(TurnRow.ISSUE_ID, issue),
        new DBParam(TurnRow.HOME_ID, LUMEN),
        new DBParam(TurnRow.WAITS_IN, end == null && party != Party.NOBODY ? LUMEN : null),
        new DBParam(TurnRow.PROJECT_ID, LUMEN),
        new DBParam(TurnRow.PARTY, party.name()),
        new DBParam(TurnRow.STARTED_AT, started),
        new DBParam(TurnRow.ENDED_AT, end == null ? null : Instant.parse(end).toEpochMilli()),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L));
  }

  private static NamedCalendar named(NamedCalendar calendar, BusinessCalendar hours) {
    return new NamedCalendar(calendar.id(), calendar.name(), hours);
  }

  private static BusinessCalendar always(WeeklyHours week) {
    return in(edition(null, week));
  }

  /** Nine to five until then. */
  private static BusinessCalendar from(String date, WeeklyHours week) {
    return in(edition(null, NINE_TO_FIVE), edition(LocalDate.parse(date), week));
  }

  private static BusinessCalendar in(Edition... editions) {
    return new BusinessCalendar(ZoneId.of("UTC"), List.of(editions));
  }

  private static Edition edition(LocalDate from, WeeklyHours week) {
    return new Edition(from, week, Set.of(), Map.of());
  }

  private static WeeklyHours week(String opens, String closes) {
    DayHours hours = DayHours.of(DaySpan.of(opens, closes));
    return new WeeklyHours(
        Map.of(
            DayOfWeek.MONDAY, hours,
            DayOfWeek.TUESDAY, hours,
            DayOfWeek.WEDNESDAY, hours,
            DayOfWeek.THURSDAY, hours,
            DayOfWeek.FRIDAY, hours));
  }
}
