package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.life.VersionFateStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Statuses;
import org.junit.Before;
import org.junit.Test;

/** Six issues of a project; status 3 is the team's, all others are as the rules say. */
public class JointRefreshTest extends OnEachDatabase {

  private static final long PROJECT = 10_000;
  private static final long ELSEWHERE = 10_001;
  private static final List<Long> ALL = LongStream.rangeClosed(1, 6).boxed().toList();
  private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00Z");

  private final IssueManager issueManager = mock(IssueManager.class);
  private final ChangeHistoryManager changeManager = mock(ChangeHistoryManager.class);
  private final Map<Long, MutableIssue> issues = new ConcurrentHashMap<>();
  private final Map<Long, List<ChangeHistory>> histories = new ConcurrentHashMap<>();
  private final Map<Long, Runnable> whileReading = new ConcurrentHashMap<>();
  private CourtRulesStore rules;
  private TurnStore turns;
  private Refresh single;
  private JointRefresh joint;

  @Before
  public void open() {
    PluginTables tables = database.tables(Stores.ROWS);
    Stores stores = new Stores(tables);
    rules = stores.rules();
    turns = new TurnStore(tables, new CommitmentStore(tables));
    Histories read = new Histories(changeManager, issueManager, mock(ProjectManager.class));
    KnownLives lives =
        new KnownLives(
            read, new VersionFateStore(tables, null, null, null, null), new FactStore(tables));
    ProjectHours hours =
        new ProjectHours(stores.calendars(), new JiraZone(() -> TimeZone.getTimeZone("UTC")));
    IssueTurns issueTurns =
        new IssueTurns(
            rules,
            lives,
            new IssueClocks(hours, new Clients(tables, stores.clients())),
            new Statuses(mock(ConstantsManager.class)));
    TurnFollowers nobody = new TurnFollowers(List.of(), new LatestNews(turns, lives, issueTurns));
    TurnWriter writer = new TurnWriter(turns, new FactStore(tables), lives, nobody);
    single = new Refresh(rules, turns, issueTurns, lives, writer);
    joint = new JointRefresh(rules, turns, issueTurns, lives, writer);
    bringIssues();
  }

  private void bringIssues() {
    when(issueManager.getIssueObject(any(Long.class)))
        .thenAnswer(call -> issues.get(call.<Long>getArgument(0)));
    when(issueManager.getIssueObjects(any()))
        .thenAnswer(
            call ->
                call.<Collection<Long>>getArgument(0).stream()
                    .map(issues::get)
                    .filter(Objects::nonNull)
                    .toList());
    when(changeManager.getChangeHistories(any())).thenAnswer(call -> history(call.getArgument(0)));
    for (long id : ALL) {
      issues.put(id, issue(id, PROJECT));
      turnsTo(id, (int) id);
    }
    save(Party.CLIENT);
  }

  @Test
  public void writesWhatARefreshOfEachWouldWrite() {
    assertEquals(6, refreshAll());

    for (long id : ALL) {
      assertEquals((int) id, turns.of(id).rows());
      assertEquals((int) id, turns.of(id).turns().size());
      long mark = turns.of(id).mark();
      single.thoroughly(id);
      assertEquals("nothing was left to be written", mark, turns.of(id).mark());
    }
  }

  @Test
  public void bringsTurnsUpToDateThatWentOnOrWereTakenBack() {
    refreshAll();
    turnsTo(1, 4);
    turnsTo(5, 2);
    turnsTo(6, 9);
    long untouched = turns.of(2).mark();

    assertEquals(6, refreshAll());

    assertEquals(4, turns.of(1).rows());
    assertEquals(2, turns.of(5).rows());
    assertEquals(9, turns.of(6).rows());
    assertEquals(untouched, turns.of(2).mark());
  }

  @Test
  public void notesUnderWhichRulesItHasLookedAtEach() {
    refreshAll();
    save(Party.NOBODY);

    refreshAll();

    for (long id : ALL) {
      assertEquals(2, turns.of(id).rulesRevision());
    }
    assertEquals(Party.NOBODY, turns.of(4).turns().get(1).placed().turn().party());
  }

  @Test
  public void writesNothingWhereSomebodyElseWasFasterWithOneOfThem() {
    refreshAll();
    ALL.forEach(id -> turnsTo(id, 10));
    List<StoredTurns> before = of(1, 2, 3, 5, 6);
    whileReading.put(6L, () -> happens(4, 12));

    assertEquals(0, refreshAll());

    assertEquals(before, of(1, 2, 3, 5, 6));
    assertEquals(12, turns.of(4).rows());
  }

  @Test
  public void writesNothingWhereSomebodyElseWasTheFirstToWriteOneOfThem() {
    whileReading.put(6L, () -> happens(4, 12));

    assertEquals(0, refreshAll());

    assertEquals(0, turns.of(1).rows());
    assertEquals(12, turns.of(4).rows());
  }

  @Test
  public void doesNotWriteUnderRulesThatWereReplacedMeanwhile() {
    refreshAll();
    save(Party.CLIENT);
    whileReading.put(
        6L,
        () -> {
          save(Party.NOBODY);
          single.thoroughly(2);
        });

    assertEquals(0, refreshAll());

    assertEquals(3, turns.of(2).rulesRevision());
    assertEquals(Party.NOBODY, turns.of(2).turns().get(1).placed().turn().party());
    assertEquals(1, turns.of(3).rulesRevision());
  }

  @Test
  public void leavesAnIssueThatCannotBeReadToWhoeverCanSayWhichItIs() {
    whileReading.put(
        5L,
        () -> {
          throw new IllegalStateException("no such status");
        });

    assertEquals(0, refreshAll());
    assertEquals(0, turns.of(1).rows());
  }

  @Test
  public void leavesIssuesThatAreGoneOrElsewhereToARefreshOfEach() {
    refreshAll();
    turnsTo(1, 5);
    issues.put(3L, issue(3, ELSEWHERE));
    assertEquals(0, refreshAll());
    issues.remove(3L);
    assertEquals(0, refreshAll());
    issues.clear();
    assertEquals(0, refreshAll());
    assertEquals(1, turns.of(1).rows());
  }

  @Test
  public void leavesAProjectThatIsOffToARefreshOfEach() {
    refreshAll();
    rules.switchOff(PROJECT);

    assertEquals(0, refreshAll());
    assertEquals(6, turns.of(6).rows());
  }

  /** Whoever deleted it found no rows to delete. */
  @Test
  public void leavesNoRowsOfAnIssueThatIsDeletedBeforeItsFirstOnesAreWritten() {
    whileReading.put(
        6L,
        () -> {
          issues.remove(4L);
          single.forget(4);
        });

    assertEquals(0, refreshAll());

    assertEquals(0, turns.of(4).rows());
    assertEquals(3, turns.of(3).rows());
  }

  @Test
  public void leavesNoFirstRowsOfAnIssueThatHasMovedToWhereNothingIsKept() {
    whileReading.put(
        6L,
        () -> {
          issues.put(4L, issue(4, ELSEWHERE));
          single.thoroughly(4);
        });

    assertEquals(0, refreshAll());

    assertEquals(0, turns.of(4).rows());
  }

  @Test
  public void stopsWhereTimeIsOver() {
    List<Long> read = new ArrayList<>();
    ALL.forEach(id -> whileReading.put(id, () -> read.add(id)));

    assertEquals(2, joint.first(ALL, () -> read.size() < 2));

    assertEquals(List.of(1L, 2L), read);
    assertEquals(2, turns.of(2).rows());
    assertEquals(0, turns.of(3).rows());
    assertEquals(1, joint.first(ALL.subList(2, 6), () -> false));
  }

  /** Two read all issues at once, again and again, while two others follow what happens. */
  @Test
  public void losesNothingWhenSomeWriteAtOnceAndOthersOneByOne() throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    List<Future<?>> writers = new ArrayList<>();
    for (List<Long> some : List.of(ALL.subList(0, 3), ALL.subList(3, 6))) {
      writers.add(four.submit(() -> liveOn(some)));
      writers.add(four.submit(this::replayOften));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    four.shutdown();
    for (long id : ALL) {
      assertEquals(30, turns.of(id).turns().size());
      assertEquals(30, turns.of(id).rows());
    }
  }

  private void liveOn(List<Long> some) {
    for (int number = 1; number <= 30; number++) {
      for (long id : some) {
        happens(id, number);
      }
    }
  }

  private void replayOften() {
    for (int i = 0; i < 30; i++) {
      if (refreshAll() == 0) {
        ALL.forEach(single::thoroughly);
      }
    }
  }

  /** The issue has so many turns now, and whoever hears of it refreshes it. */
  private void happens(long id, int turnsInAll) {
    turnsTo(id, turnsInAll);
    single.issue(id);
  }

  private int refreshAll() {
    return joint.first(ALL, () -> true);
  }

  private List<StoredTurns> of(long... some) {
    return LongStream.of(some).mapToObj(turns::of).toList();
  }

  private void save(Party party) {
    CourtRules court = new CourtRules(Map.of("3", Party.TEAM, "4", party), true);
    rules.save(PROJECT, new ProjectRules(court, List.of()));
  }

  private List<ChangeHistory> history(Issue issue) {
    List<ChangeHistory> history = histories.get(issue.getId());
    Runnable once = whileReading.remove(issue.getId());
    if (once != null) {
      once.run();
    }
    return history;
  }

  /** It goes to and fro between the statuses 3 and 4, an hour each. */
  private void turnsTo(long id, int number) {
    List<ChangeHistory> history = new ArrayList<>();
    for (int i = 1; i < number; i++) {
      Instant at = CREATED.plus(Duration.ofHours(i));
      history.add(i % 2 == 0 ? entry(i, at, "4", "3") : entry(i, at, "3", "4"));
    }
    histories.put(id, history);
  }

  private static ChangeHistory entry(long id, Instant at, String from, String to) {
    ChangeItemBean item =
        new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", from, from, to, to);
    return new Entry(id, at, List.of(item));
  }

  private static MutableIssue issue(long id, long home) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getProjectId()).thenReturn(home);
    when(issue.getStatusId()).thenReturn("3");
    when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
    return issue;
  }

  /** Not a mock, since several read it at the same time. */
  private static final class Entry extends ChangeHistory {
    private final long id;
    private final Instant at;
    private final List<ChangeItemBean> items;

    Entry(long id, Instant at, List<ChangeItemBean> items) {
      this.id = id;
      this.at = at;
      this.items = items;
    }

    @Override
    public Long getId() {
      return id;
    }

    @Override
    public Timestamp getTimePerformed() {
      return Timestamp.from(at);
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
      return items;
    }
  }
}
