package org.ballincourt.court.web.clients;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.Seat;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.total.OpenCounts;
import org.ballincourt.court.store.total.Sides;
import org.ballincourt.court.store.turn.ClosedTurns;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.lists.Backgrounds;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.FollowedProjects;
import org.ballincourt.court.web.lists.Items;
import org.ballincourt.court.web.lists.ListView;
import org.ballincourt.court.web.lists.ListViews;
import org.ballincourt.court.web.lists.RowWords;
import org.ballincourt.testing.Asks;
import org.ballincourt.testing.CurrentMoves;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Before;
import org.junit.Test;

/** It is Thursday 12 March 2026, noon; everybody works nine to five in UTC. */
public class MyClientsViewsTest {

  private static final Clock NOON = Clock.fixed(Asks.instant("2026-03-12T12:00"), ZoneOffset.UTC);
  private static final long INTRANET = 10_001;
  private static final long SHOP = 7;

  private final SmallJira jira = new SmallJira();
  private final NamedCalendar week = jira.zone().standardWeek();
  private final Client lumen = client(1, "Lumen");
  private final Client tern = client(2, "Tern");
  private final CurrentMoves moves = new CurrentMoves(PROJECT_ID);
  private final Map<Long, FollowedProject> projects = new HashMap<>();
  private final Map<Long, Sides> counts = new HashMap<>();
  private final Map<Long, Ledger> ledgers = new HashMap<>();
  private final CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());
  private final MyClientsViews views = views();

  @Before
  public void letHerRunClientWork() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
  }

  @Test
  public void saysThatThereIsNothingYetOrThatSheMayNot() {
    assertTrue(nothing(), nothing().startsWith("There is nothing to show yet"));

    jira.isVisitedBy(Visitor.READER);
    assertTrue(nothing(), nothing().startsWith("This page is for those who run client work"));
  }

  @Test
  public void tellsHowMuchIsWithEitherSideOfAClientsProjectsTogether() {
    project(PROJECT_ID, "Website", new ProjectClients(lumen, Map.of(), Map.of()));
    project(INTRANET, "Intranet", new ProjectClients(lumen, Map.of(), Map.of()));
    counts.put(PROJECT_ID, new Sides(Map.of(Party.CLIENT, 3L, Party.TEAM, 4L)));
    counts.put(INTRANET, new Sides(Map.of(Party.CLIENT, 2L, Party.NOBODY, 90L)));
    asked(1, "2026-03-20T17:00");
    asked(2, "2026-03-16T17:00");

    MyClientsView view = views.of("");
    ClientView client = view.getClients().get(0);

    assertEquals(1, view.getClients().size());
    assertEquals("Lumen 5 4", line(client));
    assertEquals("2026-03-16 17:00", client.getNearest());
    assertEquals(
        List.of("Intranet", "Website"),
        client.getProjects().stream().map(ProjectLinkView::getName).toList());
    assertEquals("One client, in 2 projects.", view.getScope());
  }

  @Test
  public void goesByTheProjectWhereNobodyHasNamedTheClient() {
    project(PROJECT_ID, "Website", ProjectClients.NONE);

    ClientView client = views.of("").getClients().get(0);

    assertEquals("Website", client.getName());
    assertTrue(client.isNameless() && client.isCalm());
    assertEquals("For one project nobody has said yet who the client is.", views.of("").getScope());
    assertEquals("none", client.getNearest());
  }

  @Test
  public void countsNoProjectWithoutAClientAsAClient() {
    project(PROJECT_ID, "Website", new ProjectClients(lumen, Map.of(), Map.of()));
    project(INTRANET, "Intranet", ProjectClients.NONE);

    assertEquals(
        "One client, in 2 projects. For one project nobody has said yet who the client is.",
        views.of("").getScope());
  }

  @Test
  public void doesNotSayThatNothingIsToBeDoneWhereItIsOurMove() {
    project(PROJECT_ID, "Website", ProjectClients.NONE);
    counts.put(PROJECT_ID, new Sides(Map.of(Party.TEAM, 4L)));

    ClientView client = views.of("").getClients().get(0);

    assertEquals(
        "Nothing here waits for the client, and nothing of ours is past its date.",
        client.getCalmText());
  }

  @Test
  public void leadsThoseWhoRunClientWorkToTheClientOrToMakingOne() {
    project(PROJECT_ID, "Website", new ProjectClients(lumen, Map.of(), Map.of()));
    project(INTRANET, "Intranet", ProjectClients.NONE);
    when(projects.get(INTRANET).project().getKey()).thenReturn("NET");

    assertEquals(
        List.of("?project=NET Say for which client it is", "?id=1 People and hours of the client"),
        views.of("").getClients().stream()
            .map(client -> client.getPage() + " " + client.getPageLabel())
            .toList());
  }

  @Test
  public void leadsThoseWhoOnlySeeFiguresToNoClient() {
    project(PROJECT_ID, "Website", new ProjectClients(lumen, Map.of(), Map.of()));
    projects.computeIfPresent(
        PROJECT_ID,
        (id, her) -> new FollowedProject(her.project(), her.hours(), her.clients(), false));

    assertNull(views.of("").getClients().get(0).getPage());
  }

  @Test
  public void tellsClientsThatShareAProjectApartByWhatTheViewerMayOpen() {
    project(PROJECT_ID, "Website", new ProjectClients(lumen, Map.of(SHOP, tern), Map.of()));
    counts.put(PROJECT_ID, new Sides(Map.of(Party.CLIENT, 100L)));
    ofTheShop(jira.issue("WEB-1", "09:00", IN_PROGRESS));
    jira.issue("WEB-2", "09:00", IN_PROGRESS);
    jira.hides(jira.issue("WEB-3", "09:00", IN_PROGRESS));
    moves
        .with(Party.CLIENT, 1, "2026-03-11T09:00", null)
        .with(Party.TEAM, 2, "2026-03-11T09:00", null)
        .with(Party.CLIENT, 3, "2026-03-11T09:00", null);

    List<ClientView> clients = views.of("").getClients();

    assertEquals(List.of("Lumen 0 1", "Tern 1 0"), lines(clients));
    assertTrue(clients.stream().allMatch(ClientView::isShared));
    assertEquals(List.of("not-asked"), styles(clients.get(1)));
  }

  /** Not by how many are late, nor by how late: by what somebody should do next. */
  @Test
  public void putsFirstWhomSomebodyShouldTalkToSoonest() {
    project(PROJECT_ID, "Website", new ProjectClients(tern, Map.of(), Map.of()));
    project(INTRANET, "Intranet", new ProjectClients(lumen, Map.of(), Map.of()));
    asked(1, "2026-03-06T17:00");
    ledgers.put(1L, Asks.askedAndTold("2026-03-02T10:00").ledger());

    assertEquals(List.of("Tern", "Lumen"), names(views.of("")));
    assertEquals(List.of("let-slide", "theirs"), styles(views.of("").getClients().get(0)));
  }

  @Test
  public void putsThoseLastForWhomThereIsNothingToDo() {
    project(INTRANET, "Intranet", new ProjectClients(lumen, Map.of(), Map.of()));
    project(PROJECT_ID, "Website", new ProjectClients(tern, Map.of(), Map.of()));
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    moves.with(Party.CLIENT, 1, "2026-03-11T09:00", null);

    assertEquals(List.of("Tern", "Lumen"), names(views.of("")));
    assertTrue(views.of("").getClients().get(1).isCalm());
  }

  @Test
  public void findsClientsByAPartOfTheName() {
    project(PROJECT_ID, "Website", new ProjectClients(tern, Map.of(), Map.of()));
    project(INTRANET, "Intranet", new ProjectClients(lumen, Map.of(), Map.of()));

    assertEquals(List.of("Lumen"), names(views.of("LUM")));
    assertEquals(
        "None of your clients has \u201Czebra\u201D in its name.", views.of("zebra").getNothing());
    assertFalse(views.of("zebra").getClients().iterator().hasNext());
  }

  private void asked(long issue, String due) {
    jira.issue("WEB-" + issue, "09:00", IN_PROGRESS);
    moves.asked(issue, "2026-03-02T10:00", "2026-03-02T10:00", due);
  }

  private static void ofTheShop(Issue issue) {
    ProjectComponent shop = mock(ProjectComponent.class);
    when(shop.getId()).thenReturn(SHOP);
    when(issue.getComponents()).thenReturn(List.of(shop));
  }

  private void project(long id, String name, ProjectClients clients) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getName()).thenReturn(name);
    projects.put(id, new FollowedProject(project, WorkingHours.ofAll(week), clients, true));
  }

  private Client client(long id, String name) {
    return new Client(
        id,
        name,
        new Language("en"),
        new Seat("NO", null, new NamedCalendar(id, name, week.hours())),
        null);
  }

  private String nothing() {
    return views.of("").getNothing();
  }

  private static List<String> names(MyClientsView view) {
    return view.getClients().stream().map(ClientView::getName).toList();
  }

  private static List<String> lines(List<ClientView> clients) {
    return clients.stream().map(MyClientsViewsTest::line).toList();
  }

  private static String line(ClientView client) {
    return client.getName() + " " + client.getTheirs() + " " + client.getOurs();
  }

  private static List<String> styles(ClientView client) {
    return client.getLists().stream().map(ListView::getStyle).toList();
  }

  private MyClientsViews views() {
    FollowedProjects hers =
        new FollowedProjects(null, null, null, null, null) {
          @Override
          public Map<Long, FollowedProject> ofClientWork() {
            return projects;
          }
        };
    FactStore facts =
        new FactStore(null) {
          @Override
          public Map<Long, Ledger> of(Collection<Long> ids) {
            return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> ledgers.getOrDefault(id, Ledger.EMPTY)));
          }
        };
    ClosedTurns closed =
        new ClosedTurns(null) {
          @Override
          public Map<Long, Duration> timeOf(Party party, Collection<Long> issueIds) {
            return Map.of();
          }
        };
    OpenCounts open =
        new OpenCounts(null) {
          @Override
          public Map<Long, Sides> byProject() {
            return counts;
          }
        };
    ClientStore people = new ClientStore(new RowsInMemory(), jira.calendars());
    return new MyClientsViews(
        new Stands(
            hers,
            new Items(moves, facts, jira.found(), NOON),
            new Balances(open, moves, jira.found())),
        new ListViews(new Backgrounds(facts, closed, people), new RowWords(words, NOON), words),
        jira.clientWork(),
        jira.access(),
        words);
  }
}
