package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.life.VersionFateRow;
import org.ballincourt.court.store.life.VersionFateStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.Effort;
import org.ballincourt.court.store.turn.Measures;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Statuses;
import org.junit.Before;
import org.junit.Test;

/** One issue in status 3, under rules that change. */
public class RefreshTest {

  private static final long ISSUE = 7;
  private static final long PROJECT = 10_000;
  private static final long ELSEWHERE = 10_001;

  private final IssueManager issues = mock(IssueManager.class);
  private final ChangeHistoryManager changes = mock(ChangeHistoryManager.class);
  private final ConstantsManager constants = mock(ConstantsManager.class);
  private final Project project = mock(Project.class);
  private PluginTables tables;
  private CourtRulesStore rules;
  private TurnStore turns;
  private TimeZone zone = TimeZone.getTimeZone("UTC");

  @Before
  public void open() {
    tables = TestDatabase.H2.tables(Stores.ROWS);
    rules = new Stores(tables).rules();
    turns = new TurnStore(tables, new CommitmentStore(tables));
    MutableIssue issue = issueIn(PROJECT);
    when(issues.getIssueObject(ISSUE)).thenReturn(issue);
    when(issues.getIssueObjects(any()))
        .thenAnswer(call -> Stream.ofNullable(issues.getIssueObject(ISSUE)).toList());
    when(changes.getChangeHistories(any())).thenReturn(List.of());
  }

  private MutableIssue issueIn(long home) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(ISSUE);
    when(issue.getProjectId()).thenReturn(home);
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getStatusId()).thenReturn("3");
    when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-03-02T09:00:00Z")));
    return issue;
  }

  @Test
  public void writesOnceAndThenFindsNothingToDo() {
    save(Party.CLIENT);
    assertTrue(refresh(tables).issue(ISSUE));
    assertFalse(refresh(tables).issue(ISSUE));
    assertEquals(Party.CLIENT, party());
  }

  /** Nothing was wrong that a check would have to tell of. */
  @Test
  public void notesThatAStatusIsGoneWithoutFindingItsTurnsWrong() {
    save(Party.CLIENT);
    when(constants.getStatus("3")).thenReturn(mock(Status.class));
    refresh(tables).issue(ISSUE);
    when(constants.getStatus("3")).thenReturn(null);

    assertFalse(refresh(tables).issue(ISSUE));
    assertEquals(Set.of("3"), new OpenTurns(tables).goneStatuses(PROJECT).keySet());
  }

  @Test
  public void keepsUnderWhichRulesItHasLookedLast() {
    save(Party.CLIENT);
    refresh(tables).issue(ISSUE);
    save(Party.CLIENT);
    refresh(tables).issue(ISSUE);
    assertEquals(2, turns.of(ISSUE).rulesRevision());
  }

  @Test
  public void leavesAProjectThatIsOffAlone() {
    assertFalse(refresh(tables).issue(ISSUE));
    assertEquals(0, turns.of(ISSUE).rows());
  }

  @Test
  public void forgetsAnIssueThatIsGone() {
    save(Party.CLIENT);
    refresh(tables).issue(ISSUE);
    when(issues.getIssueObject(ISSUE)).thenReturn(null);
    assertTrue(refresh(tables).issue(ISSUE));
    assertEquals(0, turns.of(ISSUE).rows());
  }

  @Test
  public void neverWritesUnderRulesThatWereReplacedMeanwhile() {
    save(Party.CLIENT);
    Refresh slow = refresh(interruptedBeforeItReadsRows(this::replaceRulesAndReplay));
    slow.issue(ISSUE);
    assertEquals(Party.TEAM, party());
  }

  @Test
  public void neverWritesUnderRulesThatAreReplacedOnceItHasReadThem() {
    save(Party.CLIENT);
    refresh(tables).issue(ISSUE);
    save(Party.CLIENT);
    when(changes.getChangeHistories(any()))
        .thenAnswer(
            call -> {
              doReturn(List.of()).when(changes).getChangeHistories(any());
              replaceRulesAndReplay();
              return List.of();
            });
    refresh(tables).issue(ISSUE);
    assertEquals(Party.TEAM, party());
  }

  /** It was moved, and that was written, just after we had read where it is. */
  @Test
  public void neverWritesWhereTheIssueWasBefore() {
    save(Party.CLIENT);
    rules.save(ELSEWHERE, new ProjectRules(new CourtRules(Map.of(), true), List.of()));
    MutableIssue before = issueIn(PROJECT);
    MutableIssue after = issueIn(ELSEWHERE);
    when(issues.getIssueObject(ISSUE))
        .thenAnswer(
            call -> {
              doReturn(after).when(issues).getIssueObject(ISSUE);
              refresh(tables).issue(ISSUE);
              return before;
            });
    refresh(tables).issue(ISSUE);
    assertEquals(new Home(ELSEWHERE, null), turns.of(ISSUE).turns().get(0).home());
  }

  /** What became of a version costs a statement, which a usual issue must not. */
  @Test
  public void asksForTheFateOnlyOfAVersionThatTheProjectDoesNotHave() {
    save(Party.CLIENT);
    changed("10201", "10202");
    assertEquals(0, looksAtFatesWhileTheProjectHas(10201, 10202));
    assertEquals(1, looksAtFatesWhileTheProjectHas(10202));
  }

  @Test
  public void asksForNoFateWhereTheIssueNeverLeftAVersion() {
    save(Party.CLIENT);
    assertEquals(0, looksAtFatesWhileTheProjectHas());
  }

  /** Created on Monday at nine and moved on at once, so each day until Wednesday counts. */
  @Test
  public void keepsWhatIsCountedOnTheTurnsOwnCalendar() {
    save(Party.TEAM, days(1));
    becomes("4", "2026-03-04T11:00:00Z");
    refresh(tables).issue(ISSUE);

    Measures closed = measures(0);
    assertEquals(Long.valueOf(2 * 8 * 3600 + 2 * 3600), closed.seconds());
    assertEquals(Instant.parse("2026-03-03T17:00:00Z"), closed.due());
    assertEquals(new Excess(1, Unit.WORKING_DAYS), closed.excess());
  }

  @Test
  public void keepsByWhenAnOpenTurnIsDueAndNoLength() {
    save(Party.TEAM, days(1));
    refresh(tables).issue(ISSUE);
    assertEquals(new Measures(null, Instant.parse("2026-03-03T17:00:00Z"), null), measures(0));
  }

  @Test
  public void keepsNoDueWithoutATarget() {
    save(Party.TEAM);
    becomes("4", "2026-03-02T11:00:00Z");
    refresh(tables).issue(ISSUE);
    assertEquals(new Measures(7200L, null, null), measures(0));
    assertEquals(Measures.NONE, measures(1));
  }

  /** The check compares whole rows, so it finds these wrong although no turn is another one. */
  @Test
  public void findsRowsWrongThatWereCountedInAnotherZone() {
    save(Party.TEAM, days(1));
    becomes("4", "2026-03-04T11:00:00Z");
    refresh(tables).issue(ISSUE);
    zone = TimeZone.getTimeZone("Asia/Tokyo");

    assertTrue(refresh(tables).issue(ISSUE));
    assertEquals(Instant.parse("2026-03-03T08:00:00Z"), measures(0).due());
    assertFalse(refresh(tables).issue(ISSUE));
  }

  /** Nobody answered when the issue left, so that part is neither in time nor late. */
  @Test
  public void keepsNoDueOfThePartThatEndedByAMove() {
    save(Party.TEAM, days(1));
    changed("project", "10001", "10000");
    refresh(tables).issue(ISSUE);
    assertEquals(new Measures(3600L, null, null), measures(0));
    assertEquals(new Measures(null, Instant.parse("2026-03-03T17:00:00Z"), null), measures(1));
  }

  @Test
  public void keepsTheTimeOfPeopleWithTheOpenTurnAlone() {
    save(Party.TEAM);
    becomes("4", "2026-03-02T11:00:00Z");
    takes(7200L, 5400L);
    refresh(tables).issue(ISSUE);
    assertEquals(Effort.NONE, turns.of(ISSUE).turns().get(0).effort());
    assertEquals(new Effort(7200L, 5400L), turns.of(ISSUE).turns().get(1).effort());
  }

  /** It is read anew, but no turn is another one. */
  @Test
  public void followsTimeThatIsLoggedWithoutFindingItsTurnsWrong() {
    save(Party.TEAM);
    takes(7200L, null);
    refresh(tables).issue(ISSUE);
    takes(7200L, 3600L);
    assertFalse(refresh(tables).issue(ISSUE));
    assertEquals(new Effort(7200L, 3600L), turns.of(ISSUE).turns().get(0).effort());
  }

  private void takes(Long planned, Long spent) {
    Issue issue = issues.getIssueObject(ISSUE);
    when(issue.getOriginalEstimate()).thenReturn(planned);
    when(issue.getTimeSpent()).thenReturn(spent);
  }

  private Measures measures(int turn) {
    return turns.of(ISSUE).turns().get(turn).measures();
  }

  private static Target days(long days) {
    Target.Scope ours = new Target.Scope(null, Party.TEAM, null, null);
    return new Target(ours, new Allowance(days, Unit.WORKING_DAYS));
  }

  private void changed(String from, String to) {
    changed("Fix Version", from, to);
  }

  @Test
  public void leavesNoRowsOfAnIssueThatIsDeletedBeforeItsFirstOnesAreWritten() {
    save(Party.CLIENT);
    when(changes.getChangeHistories(any()))
        .thenAnswer(
            call -> {
              when(issues.getIssueObject(ISSUE)).thenReturn(null);
              refresh(tables).forget(ISSUE);
              return List.of();
            });
    refresh(tables).issue(ISSUE);
    assertEquals(0, turns.of(ISSUE).rows());
  }

  private void changed(String field, String from, String to) {
    changed(field, from, to, "2026-03-02T10:00:00Z");
  }

  /** Status 4 is the client's. */
  private void becomes(String status, String at) {
    changed("status", "3", status, at);
  }

  private void changed(String field, String from, String to, String at) {
    ChangeItemBean item =
        new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, from, to, to);
    ChangeHistory entry = mock(ChangeHistory.class);
    when(entry.getTimePerformed()).thenReturn(Timestamp.from(Instant.parse(at)));
    when(entry.getChangeItemBeans()).thenReturn(List.of(item));
    when(changes.getChangeHistories(any())).thenReturn(List.of(entry));
  }

  private int looksAtFatesWhileTheProjectHas(long... versions) {
    List<Version> present = LongStream.of(versions).mapToObj(RefreshTest::version).toList();
    when(project.getVersions()).thenReturn(present);
    int[] looks = {0};
    refresh(before(VersionFateRow.class, () -> looks[0]++)).issue(ISSUE);
    return looks[0];
  }

  private static Version version(long id) {
    Version version = mock(Version.class);
    when(version.getId()).thenReturn(id);
    return version;
  }

  private void replaceRulesAndReplay() {
    save(Party.TEAM);
    refresh(tables).issue(ISSUE);
  }

  private Party party() {
    return turns.of(ISSUE).turns().get(0).placed().turn().party();
  }

  private void save(Party party, Target... targets) {
    CourtRules court = new CourtRules(Map.of("3", party, "4", Party.CLIENT), true);
    rules.save(PROJECT, new ProjectRules(court, List.of(targets)));
  }

  private Refresh refresh(ActiveObjects ao) {
    Histories histories = new Histories(changes, issues, mock(ProjectManager.class));
    KnownLives lives = lives(ao, histories);
    TurnStore store = new TurnStore(ao, new CommitmentStore(ao));
    IssueTurns issueTurns = issueTurns(ao, lives);
    TurnFollowers nobody = new TurnFollowers(List.of(), new LatestNews(store, lives, issueTurns));
    return new Refresh(
        new Stores(ao).rules(),
        store,
        issueTurns,
        lives,
        new TurnWriter(store, new FactStore(ao), lives, nobody));
  }

  private static KnownLives lives(ActiveObjects ao, Histories histories) {
    return new KnownLives(
        histories, new VersionFateStore(ao, null, null, null, null), new FactStore(ao));
  }

  private IssueTurns issueTurns(ActiveObjects ao, KnownLives lives) {
    ProjectHours hours = new ProjectHours(new CalendarStore(ao), new JiraZone(() -> zone));
    return new IssueTurns(
        new Stores(ao).rules(),
        lives,
        new IssueClocks(hours, new Clients(ao, new Stores(ao).clients())),
        new Statuses(constants));
  }

  private ActiveObjects interruptedBeforeItReadsRows(Runnable interruption) {
    boolean[] interrupted = {false};
    return before(
        TurnRow.class,
        () -> {
          if (!interrupted[0]) {
            interrupted[0] = true;
            interruption.run();
          }
        });
  }

  /** The tables; each time that rows of the kind are asked for something else is done first. */
  private ActiveObjects before(Class<?> rows, Runnable first) {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            ActiveObjects.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> {
              if (arguments[0] == rows) {
                first.run();
              }
              try {
                return method.invoke(tables, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
