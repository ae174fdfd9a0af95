package org.ballincourt.court.web.project;

import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.project.Project;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.Seat;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.Misfit;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.ClosedTurns;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.court.web.lists.ListView;
import org.ballincourt.court.web.lists.ProjectLists;
import org.ballincourt.court.web.project.doubts.Doubts;
import org.ballincourt.court.web.project.totals.TotalsViews;
import org.ballincourt.court.web.project.waiting.CaseView;
import org.ballincourt.court.web.project.waiting.Cases;
import org.ballincourt.court.web.project.waiting.WaitingView;
import org.ballincourt.court.web.project.waiting.WaitingViews;
import org.ballincourt.followup.outcome.lesson.web.LessonViews;
import org.ballincourt.followup.outcome.lesson.web.LessonsView;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.KnownTotals;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.ballincourt.testing.StandingTurns;
import org.junit.Test;

public class ProjectPageViewsTest {

  private static final Clock NOON = Clock.fixed(at("12:00"), ZoneOffset.UTC);

  private final SmallJira jira = new SmallJira();
  private final StandingTurns turns = new StandingTurns();
  private final KnownTotals totals = new KnownTotals();
  private final ClosedTurns closed =
      new ClosedTurns(null) {
        @Override
        public Map<Long, Duration> timeOf(Party party, Collection<Long> issueIds) {
          return party == Party.TEAM ? Map.of(1L, Duration.ofHours(1)) : Map.of();
        }
      };
  private ProjectClients clients = ProjectClients.NONE;
  private final IssueClocks clocks =
      new IssueClocks(
          jira.hours(),
          new Clients(null, null) {
            @Override
            public ProjectClients of(long project, long revision) {
              return clients;
            }
          });
  private final CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());
  private final ProjectPageViews views =
      new ProjectPageViews(
          jira.access(),
          jira.rules(),
          new OnViews(
              new ClientsCourt(
                  new IssueCounts(turns, words),
                  nothingToDo(),
                  new WaitingViews(
                      turns, new Cases(jira.found(), closed, clocks, words, NOON), words),
                  new TotalsViews(jira.access(), totals, jira.hours(), words, NOON),
                  new Doubts(turns, jira.found(), words)),
              nothingLearned()),
          new Estimate(jira.histories(), jira.settings(), words),
          words);

  private static LessonViews nothingLearned() {
    return new LessonViews(null, null, null) {
      @Override
      public Optional<LessonsView> of(Project project, long revision) {
        return Optional.empty();
      }
    };
  }

  private static ProjectLists nothingToDo() {
    return new ProjectLists(null, null, null) {
      @Override
      public List<ListView> of(Project project, ProjectRules rules) {
        return List.of();
      }
    };
  }

  @Test
  public void tellsAnAdministratorWhatSwitchingOnWillDo() {
    jira.issue("WEB-1", "09:00", OPEN);
    ProjectView view = view();

    assertNull(view.getCourt());
    assertTrue(view.getOff().isSwitchable());
    assertTrue(
        view.getOff()
            .getNext()
            .contains("The history of 1 issue is read in the background: less than a minute."));
  }

  @Test
  public void tellsOthersWhomToAsk() {
    jira.isVisitedBy(Visitor.READER);

    assertFalse(view().getOff().isSwitchable());
    assertEquals(
        "It is off in this project. Those who administer Website can switch it on; ask one of them.",
        view().getOff().getNext());
  }

  @Test
  public void listsWhatIsWithTheClientTheOldestFirst() {
    switchOn();
    jira.issue("WEB-1", "09:00", WAITING);
    jira.issue("WEB-2", "09:00", WAITING);
    turns
        .with(Party.CLIENT, 2, "11:00")
        .with(Party.CLIENT, 1, "2026-02-27T16:00:00Z", "2026-03-05T17:00:00Z");

    WaitingView waiting = view().getCourt().getWaiting();

    assertEquals("2 issues, the oldest first", waiting.getExtent());
    assertEquals(
        List.of(
            "WEB-1 About WEB-1, Waiting for client, 2026-02-27 16:00, 4 h,"
                + " answer by 2026-03-05 17:00, with us 1 h",
            "WEB-2 About WEB-2, Waiting for client, 2026-03-02 11:00, 1 h,"
                + " answer by no date, with us never"),
        waiting.getCases().stream().map(ProjectPageViewsTest::line).toList());
    assertFalse(waiting.isHidden() || waiting.isMore() || waiting.isBeyondFirst());
  }

  /** Nine in Oslo is eight in UTC. */
  @Test
  public void countsTheClientsTimeOnItsOwnCalendar() {
    switchOn();
    jira.issue("WEB-1", "08:00", WAITING);
    turns.with(Party.CLIENT, 1, "08:00");
    assertEquals("3 h", waiting().getCases().get(0).getLength());

    clients = new ProjectClients(inOslo(), Map.of(), Map.of());
    assertEquals("4 h", waiting().getCases().get(0).getLength());
    assertTrue(waiting().getHoursNote(), waiting().getHoursNote().contains("Europe/Oslo"));
  }

  private WaitingView waiting() {
    return view().getCourt().getWaiting();
  }

  private static Client inOslo() {
    NamedCalendar week = new JiraZone(() -> TimeZone.getTimeZone("Europe/Oslo")).standardWeek();
    NamedCalendar kept = new NamedCalendar(1L, "Oslo", week.hours());
    return new Client(1L, "Lumen", new Language("nb"), new Seat("NO", null, kept), null);
  }

  @Test
  public void saysHowMuchIsWithOthersBesideTheClient() {
    switchOn();
    jira.issue("WEB-1", "09:00", WAITING);
    turns.with(Party.CLIENT, 1, "10:00").with(Party.TEAM, 2, "10:00").with(Reason.DONE, 7);

    assertEquals(
        List.of(
            "The client\u2019s move 1",
            "Our move 1",
            "Someone else\u2019s move 0",
            "Not started yet 0",
            "Done 7",
            "Paused 0"),
        view().getCourt().getCounts().getCounts().stream()
            .map(count -> count.getName() + " " + count.getNumber())
            .toList());
  }

  @Test
  public void leadsFromEachSideWithIssuesToThem() {
    switchOn();
    turns.with(Party.CLIENT, 1, "10:00").with(Party.TEAM, 2, "10:00").with(Reason.DONE, 7);

    assertEquals(
        List.of(
            "/issues/?jql=project+%3D+%22WEB%22+AND+issue+in+waitingOnClient%28%29",
            "/issues/?jql=project+%3D+%22WEB%22+AND+issue+in+inCourtOf%28%22us%22%29"),
        view().getCourt().getCounts().getCounts().stream()
            .filter(CountView::isListed)
            .map(CountView::getSearch)
            .toList());
  }

  /** Nothing to do stands on the lists here, so that it is shown nowhere else. */
  @Test
  public void foldsWhatWaitsOnlyWhereTheListsShowItToo() {
    switchOn();
    jira.issue("WEB-1", "09:00", WAITING);
    turns.with(Party.CLIENT, 1, "10:00");

    assertFalse(view().getCourt().isWaitingFolded());
  }

  @Test
  public void saysWhereTheTimeWent() {
    switchOn();
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR);
    totals.with(null, Party.CLIENT, Duration.ofHours(30), 2);

    assertEquals(
        "30 h", view().getCourt().getTotals().getPhases().get(0).getTimes().get(1).getTime());
  }

  /** Neither their keys nor their summaries, only that there are some. */
  @Test
  public void doesNotShowWhatTheViewerMayNotOpen() {
    switchOn();
    jira.hides(jira.issue("WEB-1", "09:00", WAITING));
    jira.issue("WEB-2", "09:00", WAITING);
    turns.with(Party.CLIENT, 1, "10:00").with(Party.CLIENT, 2, "11:00");

    WaitingView waiting = view().getCourt().getWaiting();

    assertEquals(1, waiting.getCases().size());
    assertEquals("And 1 more that you may not open.", waiting.getHiddenText());
  }

  @Test
  public void isNotBrokenByAnIssueThatIsGone() {
    switchOn();
    turns.with(Party.CLIENT, 404, "10:00").with(404, new Misfit(null, WAITING, OPEN));

    CourtView court = view().getCourt();

    assertFalse(court.getWaiting().isShown());
    assertTrue(court.getWaiting().isHidden());
    assertNull(court.getDoubts());
  }

  @Test
  public void showsManyInPages() {
    switchOn();
    for (int number = 1; number <= 431; number++) {
      jira.issue("WEB-" + number, "09:00", WAITING);
      turns.with(Party.CLIENT, number, at("09:00").plusSeconds(number).toString());
    }

    WaitingView first = view().getCourt().getWaiting();
    assertEquals("1 to 200 of 431 issues; the oldest first", first.getExtent());
    assertEquals("Show the next 200", first.getNextLabel());

    WaitingView last = views.of(jira.project(), 400).getCourt().getWaiting();
    assertEquals("401 to 431 of 431 issues; the oldest first", last.getExtent());
    assertTrue(last.isBeyondFirst());
    assertFalse(last.isMore());
  }

  @Test
  public void tellsNothingYetFromNothingNow() {
    switchOn();
    assertTrue(view().getCourt().getWaiting().isNothingYet());
    assertTrue(
        view().getCourt().getWaiting().getNothingYetText().contains(view().getStatusesLabel()));
    assertFalse(view().getCourt().getWaiting().isNothingNow());

    turns.everClients = true;
    assertFalse(view().getCourt().getWaiting().isNothingYet());
    assertTrue(view().getCourt().getWaiting().isNothingNow());
  }

  @Test
  public void tellsOfHistoriesThatDoNotFit() {
    switchOn();
    jira.issue("WEB-1", "09:00", OPEN);
    jira.issue("WEB-2", "09:00", OPEN);
    turns.with(1, new Misfit(at("10:00"), WAITING, OPEN)).with(2, new Misfit(null, WAITING, OPEN));

    assertEquals(
        List.of(
            "WEB-1 On 2026-03-02 10:00 the history goes on from \u201COpen\u201D, although it had"
                + " led to \u201CWaiting for client\u201D.",
            "WEB-2 The status is \u201COpen\u201D today, although the history leads to"
                + " \u201CWaiting for client\u201D."),
        view().getCourt().getDoubts().getDoubts().stream()
            .map(doubt -> doubt.getKey() + " " + doubt.getWhat())
            .toList());
  }

  private static String line(CaseView shown) {
    return String.join(
        ", ",
        shown.getKey() + " " + shown.getSummary(),
        shown.getStatus(),
        shown.getSince(),
        shown.getLength(),
        "answer by " + shown.getAnswerBy(),
        "with us " + shown.getOurs());
  }

  private void switchOn() {
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));
  }

  private ProjectView view() {
    return views.of(jira.project(), 0);
  }
}
