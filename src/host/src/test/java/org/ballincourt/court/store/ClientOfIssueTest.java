package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.store.CalendarEdits;
import org.ballincourt.calendar.store.CalendarHistory;
import org.ballincourt.calendar.store.CalendarUsers;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.Place;
import org.ballincourt.client.Seat;
import org.ballincourt.client.store.ClientEdits;
import org.ballincourt.client.store.ClientHistory;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.ClientUsers;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.store.CommitmentRow;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.store.calendar.CountedProjects;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.life.VersionFateStore;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Statuses;
import org.junit.Before;
import org.junit.Test;

/** Whose an issue is, as its rows keep it: one that was moved once, and on which was asked. */
public class ClientOfIssueTest extends OnEachDatabase {

  private static final long ISSUE = 7;
  private static final long PROJECT = 10_000;
  private static final long BEFORE = 10_001;
  private static final long DESIGN = 10_100;
  private static final Place ALL = new Place(PROJECT, null);
  private static final Place PART = new Place(PROJECT, DESIGN);
  private static final Instant MOVED = Stores.NOW.plusSeconds(86_400);

  private final MutableIssue issue = mock(MutableIssue.class);
  private final ChangeHistoryManager changes = mock(ChangeHistoryManager.class);
  private PluginTables tables;
  private Stores stores;
  private CourtRulesStore rules;
  private ClientStore clients;
  private ClientEdits edits;
  private Refresh refresh;
  private Acts acts;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    stores = new Stores(tables);
    rules = stores.rules();
    clients = stores.clients();
    FactStore facts = new FactStore(tables);
    KnownLives lives =
        new KnownLives(histories(), new VersionFateStore(tables, null, null, null, null), facts);
    TurnStore turns = new TurnStore(tables, new CommitmentStore(tables));
    IssueTurns issueTurns =
        new IssueTurns(rules, lives, clocks(), new Statuses(mock(ConstantsManager.class)));
    TurnFollowers nobody = new TurnFollowers(List.of(), new LatestNews(turns, lives, issueTurns));
    TurnWriter writer = new TurnWriter(turns, facts, lives, nobody);
    refresh = new Refresh(rules, turns, issueTurns, lives, writer);
    acts = new Acts(rules, issueTurns, lives, writer, new Scribe(nobodyIsHere(), clock()));
    edits =
        new ClientEdits(
            tables,
            clients,
            stores.calendars(),
            new ClientUsers(List.of(new CountedProjects(rules, clients, facts))),
            new ClientHistory(stores.changes()));
    rules.save(
        PROJECT,
        new ProjectRules(new CourtRules(Map.of(), true), ChosenCalendars.NONE, Targets.NONE));
  }

  private Histories histories() {
    Project project = mock(Project.class);
    when(issue.getId()).thenReturn(ISSUE);
    when(issue.getKey()).thenReturn("WEB-7");
    when(issue.getProjectId()).thenReturn(PROJECT);
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getStatusId()).thenReturn("3");
    when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-03-02T09:00:00Z")));
    IssueManager issues = mock(IssueManager.class);
    when(issues.getIssueObject(ISSUE)).thenReturn(issue);
    when(issues.getIssueObjects(any()))
        .thenAnswer(call -> Stream.ofNullable(issues.getIssueObject(ISSUE)).toList());
    when(changes.getChangeHistories(any())).thenReturn(List.of());
    return new Histories(changes, issues, mock(ProjectManager.class));
  }

  private IssueClocks clocks() {
    ProjectHours hours =
        new ProjectHours(stores.calendars(), new JiraZone(() -> TimeZone.getTimeZone("UTC")));
    return new IssueClocks(hours, new Clients(tables, clients));
  }

  private static CurrentUser nobodyIsHere() {
    return new CurrentUser(mock(JiraAuthenticationContext.class));
  }

  private static Clock clock() {
    return Clock.fixed(Stores.NOW, ZoneOffset.UTC);
  }

  private long client(String name, Place... places) {
    NamedCalendar calendar =
        new CalendarEdits(
                tables,
                stores.calendars(),
                new CalendarUsers(List.of()),
                new CalendarHistory(stores.changes()),
                clock())
            .create(name + ", 9-17", StandardWeek.in(ZoneOffset.UTC).hours());
    Seat seat = new Seat("NO", null, calendar);
    Client client = new Client(null, name, new Language("nb"), seat, null);
    return edits.create(new Account(client, List.of(), Set.of(places), 1));
  }

  private void ask() {
    FactContent content = FactContent.NONE.of(NeedKind.CONTENT, List.of("Texts"));
    acts.write(
        issue,
        deeds -> deeds.ask(content.told(Channel.PHONE), StandardWeek.in(ZoneOffset.UTC).hours()));
  }

  private void hasComponent(long id) {
    ProjectComponent component = mock(ProjectComponent.class);
    when(component.getId()).thenReturn(id);
    when(issue.getComponents()).thenReturn(List.of(component));
  }

  private List<Long> clientsOfTurns() {
    return Arrays.stream(tables.find(TurnRow.class, Query.select()))
        .map(TurnRow::getClientId)
        .distinct()
        .toList();
  }

  private CommitmentRow commitment() {
    return tables.find(CommitmentRow.class, Query.select())[0];
  }

  private void assertAre(Long client) {
    assertEquals(Arrays.asList(client), clientsOfTurns());
    assertEquals(client, commitment().getClientId());
  }

  @Test
  public void isKeptWithEveryTurnAndWithWhatWasAsked() {
    long lumen = client("Lumen", ALL);
    ask();
    assertEquals(2, tables.find(TurnRow.class, Query.select()).length);
    assertAre(lumen);
  }

  @Test
  public void isNobodyAsLongAsNobodyIsIt() {
    ask();
    assertAre(null);
  }

  @Test
  public void isFollowedOnceTheProjectIsTakenAwayAndReadAgain() {
    long lumen = client("Lumen", ALL);
    ask();
    Account kept = clients.find(lumen).orElseThrow();
    edits.replace(new Account(kept.client(), kept.contacts(), Set.of(), kept.revision()));
    Replay replay = stores.replays().find(PROJECT).orElseThrow();
    assertEquals(Replay.State.RUNNING, replay.state());
    assertEquals(rules.rulesOf(PROJECT).revision(), replay.wanted());

    assertTrue(refresh.thoroughly(ISSUE));
    assertAre(null);
  }

  @Test
  public void isAnotherOneWithAnotherComponent() {
    client("Lumen", ALL);
    long alder = client("Alder", PART);
    ask();
    hasComponent(DESIGN);
    refresh.issue(ISSUE);
    assertAre(alder);
  }

  /** Of a row that somebody has changed behind our back. */
  @Test
  public void isHealedByTheCheck() {
    long lumen = client("Lumen", ALL);
    ask();
    CommitmentRow row = commitment();
    row.setClientId(null);
    row.setProjectId(BEFORE);
    row.save();
    refresh.thoroughly(ISSUE);
    assertAre(lumen);
    assertEquals(Long.valueOf(PROJECT), commitment().getProjectId());
  }

  @Test
  public void isThatOfTodayWhereverTheIssueWasWhenTheClientWasAsked() {
    long lumen = client("Lumen", ALL);
    ask();
    wasMovedHereFrom(Long.toString(BEFORE));
    refresh.issue(ISSUE);
    assertAre(lumen);
    assertEquals(Long.valueOf(BEFORE), commitment().getProjectId());
    assertEquals(PROJECT, commitment().getHomeId());
  }

  private void wasMovedHereFrom(String project) {
    ChangeItemBean item =
        new ChangeItemBean(
            ChangeItemBean.STATIC_FIELD,
            "project",
            project,
            "Before",
            Long.toString(PROJECT),
            "Website");
    ChangeHistory entry = mock(ChangeHistory.class);
    when(entry.getTimePerformed()).thenReturn(Timestamp.from(MOVED));
    when(entry.getChangeItemBeans()).thenReturn(List.of(item));
    when(changes.getChangeHistories(any())).thenReturn(List.of(entry));
  }
}
