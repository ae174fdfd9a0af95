package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.life.VersionFateStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Statuses;
import org.junit.Before;
import org.junit.Test;

/** What is said elsewhere about one issue while somebody else writes its turns. */
public class TurnFollowersTest extends OnEachDatabase {

  private static final long ISSUE = 7;
  private static final long PROJECT = 10_000;

  private final IssueManager issues = mock(IssueManager.class);
  private final ChangeHistoryManager changes = mock(ChangeHistoryManager.class);
  private final Sign sign = new Sign();
  private CourtRulesStore rules;
  private TurnStore turns;
  private CommitmentStore commitments;
  private Refresh refresh;
  private JointRefresh joint;
  private Acts acts;

  /** Says whose move it is, after something else was done for once. */
  private static final class Sign implements TurnFollower {
    private Party party;
    private Runnable before = () -> {};

    @Override
    public boolean follow(Issue issue, CountedTurns now) {
      Runnable once = before;
      before = () -> {};
      once.run();
      boolean changes = party != now.open().party();
      party = now.open().party();
      return changes;
    }
  }

  @Before
  public void open() {
    PluginTables tables = database.tables(Stores.ROWS);
    Stores stores = new Stores(tables);
    rules = stores.rules();
    commitments = new CommitmentStore(tables);
    turns = new TurnStore(tables, commitments);
    FactStore facts = new FactStore(tables);
    Histories histories = new Histories(changes, issues, mock(ProjectManager.class));
    KnownLives lives =
        new KnownLives(histories, new VersionFateStore(tables, null, null, null, null), facts);
    IssueTurns issueTurns = issueTurns(tables, lives);
    TurnFollowers followers =
        new TurnFollowers(List.of(sign), new LatestNews(turns, lives, issueTurns));
    TurnWriter writer = new TurnWriter(turns, facts, lives, followers);
    refresh = new Refresh(rules, turns, issueTurns, lives, writer);
    joint = new JointRefresh(rules, turns, issueTurns, lives, writer);
    CurrentUser nobody = new CurrentUser(mock(JiraAuthenticationContext.class));
    Scribe scribe = new Scribe(nobody, Clock.fixed(Stores.NOW, ZoneOffset.UTC));
    acts = new Acts(rules, issueTurns, lives, writer, scribe);
    bringIssue();
  }

  private IssueTurns issueTurns(PluginTables tables, KnownLives lives) {
    Stores stores = new Stores(tables);
    ProjectHours hours =
        new ProjectHours(stores.calendars(), new JiraZone(() -> TimeZone.getTimeZone("UTC")));
    return new IssueTurns(
        rules,
        lives,
        new IssueClocks(hours, new Clients(tables, stores.clients())),
        new Statuses(mock(ConstantsManager.class)));
  }

  private void bringIssue() {
    MutableIssue issue = mock(MutableIssue.class);
    Project project = mock(Project.class);
    when(issue.getId()).thenReturn(ISSUE);
    when(issue.getKey()).thenReturn("WEB-7");
    when(issue.getProjectId()).thenReturn(PROJECT);
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getStatusId()).thenReturn("3");
    when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-03-02T09:00:00Z")));
    when(issues.getIssueObject(ISSUE)).thenReturn(issue);
    when(issues.getIssueObjects(any())).thenReturn(List.of(issue));
    when(changes.getChangeHistories(any())).thenReturn(List.of());
  }

  private void save(Party party) {
    CourtRules court = new CourtRules(Map.of("3", party), true);
    rules.save(PROJECT, new ProjectRules(court, List.of()));
  }

  private void saveAndRefresh(Party party) {
    save(party);
    refresh.issue(ISSUE);
  }

  private void give(Party party) {
    acts.write(issues.getIssueObject(ISSUE), deeds -> deeds.handOver(party, null, null));
  }

  private void readAll() {
    assertEquals(1, joint.first(List.of(ISSUE), () -> true));
  }

  @Test
  public void whoComesLastThoughItWroteFirstSaysWhatIsSo() {
    save(Party.CLIENT);
    sign.before = () -> saveAndRefresh(Party.TEAM);
    refresh.issue(ISSUE);
    assertEquals(Party.TEAM, sign.party);
  }

  @Test
  public void aReadingThatComesLastSaysWhatIsSo() {
    save(Party.CLIENT);
    sign.before = () -> give(Party.THIRD_PARTY);
    readAll();
    assertEquals(Party.THIRD_PARTY, sign.party);
  }

  @Test
  public void aReadingThatFoundNothingToWriteSaysWhatIsSo() {
    saveAndRefresh(Party.CLIENT);
    sign.before = () -> give(Party.TEAM);
    readAll();
    assertEquals(Party.TEAM, sign.party);
  }

  @Test
  public void whoDidSomethingSaysWhatWasDoneAfterwards() {
    save(Party.CLIENT);
    sign.before = () -> give(Party.NOBODY);
    give(Party.TEAM);
    assertEquals(Party.NOBODY, sign.party);
  }

  @Test
  public void isOvertakenMoreThanOnce() {
    save(Party.CLIENT);
    sign.before =
        () -> {
          give(Party.NOBODY);
          sign.before = () -> give(Party.THIRD_PARTY);
        };
    refresh.issue(ISSUE);
    assertEquals(Party.THIRD_PARTY, sign.party);
  }

  @Test
  public void saysNoMoreOfAnIssueThatWasDeletedMeanwhile() {
    save(Party.CLIENT);
    sign.before =
        () -> {
          when(issues.getIssueObject(ISSUE)).thenReturn(null);
          refresh.forget(ISSUE);
        };
    refresh.issue(ISSUE);
    assertEquals(0, turns.of(ISSUE).rows());
  }

  @Test
  public void whatCouldNotBeSaidIsSaidByTheCheck() {
    save(Party.CLIENT);
    sign.before =
        () -> {
          throw new IllegalStateException("Jira cannot write");
        };
    refresh.issue(ISSUE);
    assertFalse("no turn was wrong", refresh.thoroughly(ISSUE));
    assertEquals(Party.CLIENT, sign.party);
  }

  /** The reading has nothing to write about turns, but it has seen an ask that is answered now. */
  @Test
  public void aReadingDoesNotBringBackWhatIsNotAskedAnyMore() {
    save(Party.TEAM);
    long ask = acts.write(issues.getIssueObject(ISSUE), TurnFollowersTest::ask).commitment();
    when(changes.getChangeHistories(any()))
        .thenAnswer(
            call -> {
              doReturn(List.of()).when(changes).getChangeHistories(any());
              receive(ask);
              return List.of();
            });
    joint.first(List.of(ISSUE), () -> true);
    assertEquals(List.of(), commitments.openOf(List.of(PROJECT), 10));
  }

  private static Fact ask(Deeds deeds) {
    FactContent content = FactContent.NONE.of(NeedKind.CONTENT, List.of("Texts"));
    return deeds.ask(content.told(Channel.PHONE), StandardWeek.in(ZoneOffset.UTC).hours());
  }

  private void receive(long ask) {
    acts.write(
        issues.getIssueObject(ISSUE),
        deeds -> deeds.receive(deeds.commitment(ask), Set.of(1), null, null));
  }
}
