package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.CommitmentFault;
import org.ballincourt.commitment.CommitmentFault.Reason;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.store.StoredCommitment;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.life.VersionFateStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.StoredTurn;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Statuses;
import org.junit.Before;
import org.junit.Test;

/** What is done about one issue under way, on the real engine. */
public class ActsTest extends OnEachDatabase {

  private static final long ISSUE = 7;
  private static final long PROJECT = 10_000;
  private static final long ELSEWHERE = 10_001;

  private final IssueManager issues = mock(IssueManager.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private PluginTables tables;
  private CourtRulesStore rules;
  private TurnStore turns;
  private CommitmentStore commitments;
  private FactStore facts;
  private IssueTurns issueTurns;
  private Refresh refresh;
  private Acts acts;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    rules = new Stores(tables).rules();
    commitments = new CommitmentStore(tables);
    turns = new TurnStore(tables, commitments);
    facts = new FactStore(tables);
    KnownLives lives =
        new KnownLives(histories(), new VersionFateStore(tables, null, null, null, null), facts);
    issueTurns = new IssueTurns(rules, lives, clocks(), new Statuses(mock(ConstantsManager.class)));
    TurnFollowers nobody = new TurnFollowers(List.of(), new LatestNews(turns, lives, issueTurns));
    TurnWriter writer = new TurnWriter(turns, facts, lives, nobody);
    refresh = new Refresh(rules, turns, issueTurns, lives, writer);
    acts = new Acts(rules, issueTurns, lives, writer, scribe());
    switchOn(PROJECT);
  }

  private Histories histories() {
    Project project = mock(Project.class);
    when(issue.getId()).thenReturn(ISSUE);
    when(issue.getKey()).thenReturn("WEB-7");
    when(issue.getProjectId()).thenReturn(PROJECT);
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getStatusId()).thenReturn("3");
    when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-03-02T09:00:00Z")));
    when(issues.getIssueObject(ISSUE)).thenReturn(issue);
    when(issues.getIssueObjects(any()))
        .thenAnswer(call -> Stream.ofNullable(issues.getIssueObject(ISSUE)).toList());
    ChangeHistoryManager changes = mock(ChangeHistoryManager.class);
    when(changes.getChangeHistories(any())).thenReturn(List.of());
    return new Histories(changes, issues, mock(ProjectManager.class));
  }

  private IssueClocks clocks() {
    ProjectHours hours =
        new ProjectHours(
            new Stores(tables).calendars(), new JiraZone(() -> TimeZone.getTimeZone("UTC")));
    return new IssueClocks(hours, new Clients(tables, new Stores(tables).clients()));
  }

  private static Scribe scribe() {
    CurrentUser nobody = new CurrentUser(mock(JiraAuthenticationContext.class));
    return new Scribe(nobody, Clock.fixed(Stores.NOW, ZoneOffset.UTC));
  }

  private void switchOn(long project) {
    rules.save(project, new ProjectRules(new CourtRules(Map.of(), true), List.of()));
  }

  private static Fact ask(Deeds deeds) {
    FactContent content = FactContent.NONE.of(NeedKind.CONTENT, List.of("Texts", "Pictures"));
    return deeds.ask(content.told(Channel.PHONE), StandardWeek.in(ZoneOffset.UTC).hours());
  }

  private static Function<Deeds, Fact> receiving(long ask, int need) {
    return deeds -> deeds.receive(deeds.commitment(ask), Set.of(need), null, null);
  }

  @Test
  public void anAskGivesTheBallToTheClient() {
    Done done = acts.write(issue, ActsTest::ask);
    assertEquals(Party.CLIENT, done.now().open().party());
    assertEquals(Party.CLIENT, kept().placed().turn().party());
    assertEquals(State.OPEN, commitment().state());
    assertEquals(done.commitment().longValue(), commitment().ask().id());
  }

  @Test
  public void aBareHandOverHasNoCommitment() {
    Done done = acts.write(issue, deeds -> deeds.handOver(Party.THIRD_PARTY, null, null));
    assertEquals(null, done.commitment());
    assertEquals(Party.THIRD_PARTY, kept().placed().turn().party());
  }

  @Test
  public void ofTwoWhoAskAtOnceOneIsTooLateAndLeavesNothing() throws Exception {
    refresh.issue(ISSUE);
    assertEquals(List.of(Reason.ALREADY_ASKED), faultsOf(ActsTest::ask, ActsTest::ask));
    assertEquals(1, facts.of(ISSUE).facts().size());
    assertAsDerived();
  }

  @Test
  public void twoWhoAskAboutAnIssueThatWasNeverReadAreNoDifferent() throws Exception {
    assertEquals(List.of(Reason.ALREADY_ASKED), faultsOf(ActsTest::ask, ActsTest::ask));
    assertEquals(1, facts.of(ISSUE).facts().size());
    assertAsDerived();
  }

  @Test
  public void whatTwoReceiveAtOnceBothCounts() throws Exception {
    long ask = acts.write(issue, ActsTest::ask).commitment();
    assertEquals(List.of(), faultsOf(receiving(ask, 1), receiving(ask, 2)));
    assertEquals(State.RECEIVED, commitment().state());
    assertEquals(Party.TEAM, kept().placed().turn().party());
    assertAsDerived();
  }

  /** Both decide on what they see before either writes. */
  private List<Reason> faultsOf(Function<Deeds, Fact> one, Function<Deeds, Fact> other)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier both = new CyclicBarrier(2);
    try {
      List<Future<Done>> running =
          List.of(
              threads.submit(() -> acts.write(issue, together(both, one))),
              threads.submit(() -> acts.write(issue, together(both, other))));
      List<Reason> faults = new ArrayList<>();
      for (Future<Done> each : running) {
        fault(each).ifPresent(faults::add);
      }
      return faults;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Function<Deeds, Fact> together(CyclicBarrier both, Function<Deeds, Fact> deed) {
    boolean[] waited = {false};
    return deeds -> {
      if (!waited[0]) {
        waited[0] = true;
        await(both);
      }
      return deed.apply(deeds);
    };
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Reason> fault(Future<Done> running) throws InterruptedException {
    try {
      running.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(((CommitmentFault) e.getCause()).reason());
    }
  }

  @Test
  public void decidesAnewWhereTheIssueWasReadMeanwhile() {
    int[] decisions = {0};
    acts.write(
        issue,
        deeds -> {
          if (decisions[0]++ == 0) {
            refresh.issue(ISSUE);
          }
          return ask(deeds);
        });
    assertEquals(2, decisions[0]);
    assertEquals(1, facts.of(ISSUE).facts().size());
    assertAsDerived();
  }

  @Test
  public void writesNothingDownThatCannotBe() {
    CommitmentFault fault =
        assertThrows(
            CommitmentFault.class,
            () -> acts.write(issue, deeds -> deeds.withdraw(deeds.commitment(99), "Why not")));
    assertEquals(Reason.UNKNOWN, fault.reason());
    rules.switchOff(PROJECT);
    CommitmentFault off =
        assertThrows(CommitmentFault.class, () -> acts.write(issue, ActsTest::ask));
    assertEquals(Reason.SWITCHED_OFF, off.reason());
    assertEquals(List.of(), facts.of(ISSUE).facts());
  }

  @Test
  public void whoSwitchesOffKeepsWhatWasDone() {
    acts.write(issue, ActsTest::ask);
    rules.switchOff(PROJECT);
    turns.deleteProject(PROJECT);
    assertEquals(0, turns.of(ISSUE).rows());
    assertEquals(List.of(), commitments.openOf(List.of(PROJECT), 10));
    assertEquals(1, facts.of(ISSUE).facts().size());
    switchOn(PROJECT);
    refresh.issue(ISSUE);
    assertAsDerived();
    assertEquals(Party.CLIENT, kept().placed().turn().party());
  }

  @Test
  public void nothingIsKeptOfADeletedIssue() {
    acts.write(issue, ActsTest::ask);
    when(issues.getIssueObject(ISSUE)).thenReturn(null);
    assertTrue(refresh.issue(ISSUE));
    assertEquals(0, turns.of(ISSUE).rows());
    assertEquals(List.of(), commitments.openOf(List.of(PROJECT), 10));
    assertEquals(List.of(), facts.of(ISSUE).facts());
  }

  @Test
  public void aMovedIssueTakesItsCommitmentAlong() {
    switchOn(ELSEWHERE);
    acts.write(issue, ActsTest::ask);
    when(issue.getProjectId()).thenReturn(ELSEWHERE);
    refresh.issue(ISSUE);
    assertEquals(List.of(), commitments.openOf(List.of(PROJECT), 10));
    assertEquals(1, commitments.openOf(List.of(ELSEWHERE), 10).size());
    assertAsDerived();
  }

  /** Rows of the project before bear a revision of that project's rules. */
  @Test
  public void canBeDoneAboutAnIssueThatHasJustBeenMoved() {
    for (int saved = 0; saved < 5; saved++) {
      switchOn(PROJECT);
    }
    refresh.issue(ISSUE);
    switchOn(ELSEWHERE);
    when(issue.getProjectId()).thenReturn(ELSEWHERE);
    acts.write(issue, ActsTest::ask);
    assertAsDerived();
  }

  private StoredTurn kept() {
    List<StoredTurn> kept = turns.of(ISSUE).turns();
    return kept.get(kept.size() - 1);
  }

  private StoredCommitment commitment() {
    return KeptCommitments.of(ISSUE, new Home(PROJECT, null), issueTurns.of(issue)).get(0);
  }

  /** What is kept is what follows from history and facts, so that a refresh finds nothing to do. */
  private void assertAsDerived() {
    long home = issue.getProjectId();
    List<StoredCommitment> derived =
        KeptCommitments.of(ISSUE, new Home(home, null), issueTurns.of(issue)).stream()
            .filter(commitment -> commitment.dates().ended() == null)
            .toList();
    assertEquals(derived, commitments.openOf(List.of(home), 10));
    assertFalse(refresh.issue(ISSUE));
  }
}
