package org.ballincourt.court.web.lists;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.ClosedTurns;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.testing.Asks;
import org.ballincourt.testing.CurrentMoves;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Before;
import org.junit.Test;

/** It is Thursday 12 March 2026, noon; everybody works nine to five in UTC. */
public class ProjectListsTest {

  private static final Clock NOON = Clock.fixed(Asks.instant("2026-03-12T12:00"), ZoneOffset.UTC);

  private final SmallJira jira = new SmallJira();
  private final CurrentMoves moves = new CurrentMoves(PROJECT_ID);
  private final Map<Long, Ledger> ledgers = new HashMap<>();
  private final FactStore facts =
      new FactStore(null) {
        @Override
        public Map<Long, Ledger> of(Collection<Long> issueIds) {
          return issueIds.stream()
              .distinct()
              .collect(Collectors.toMap(id -> id, id -> ledgers.getOrDefault(id, Ledger.EMPTY)));
        }
      };
  private final ClosedTurns closed =
      new ClosedTurns(null) {
        @Override
        public Map<Long, Duration> timeOf(Party party, Collection<Long> issueIds) {
          return party == Party.TEAM ? Map.of(1L, Duration.ofHours(6)) : Map.of();
        }
      };
  private final RowsInMemory noClients = new RowsInMemory();
  private final ClientStore people = new ClientStore(noClients, jira.calendars());
  private final CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());
  private final ProjectLists lists =
      new ProjectLists(
          new FollowedProjects(
              jira.rules(), jira.hours(), new Clients(noClients, people), null, jira.clientWork()),
          new Items(moves, facts, jira.found(), NOON),
          new ListViews(new Backgrounds(facts, closed, people), new RowWords(words, NOON), words));

  @Before
  public void switchOn() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));
  }

  @Test
  public void showsNoListOnWhichThereIsNothing() {
    assertEquals(List.of(), views());
  }

  @Test
  public void listsWhatWasLetSlideBeforeAllOthersAndThereAgainByItsDate() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    ledgers.put(1L, Asks.askedAndTold("2026-03-04T10:00", "The logo", "The texts").ledger());
    moves.asked(1, "2026-03-04T10:00", "2026-03-04T10:00", "2026-03-06T17:00");

    assertEquals(List.of("let-slide", "theirs"), styles());
    assertEquals(
        "WEB-1 About WEB-1 | What we need: The logo \u00b7 The texts"
            + " | Asked: nobody in particular | Last word from us: 2026-03-04 10:00"
            + " | Answer by: 2026-03-06 17:00 \u2013 past the date"
            + " | With the client, in all: 50 h | With us, in all: 6 h",
        line(list("let-slide").getRows().get(0)));
  }

  /** On Tuesday, Wednesday and Thursday until five there is still time to call. */
  @Test
  public void doesNotCallSlideWhatTheClientHasHeardOfInTheLastThreeWorkingDays() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    ledgers.put(1L, Asks.askedAndTold("2026-03-04T10:00").nudged("2026-03-09T09:00").ledger());
    moves.asked(1, "2026-03-04T10:00", "2026-03-04T10:00", "2026-03-06T17:00");

    assertEquals(List.of("theirs"), styles());
  }

  @Test
  public void putsWhatIsDueFirstAndWhatHasNoDateLast() {
    for (int number = 1; number <= 3; number++) {
      jira.issue("WEB-" + number, "09:00", IN_PROGRESS);
    }
    moves
        .asked(1, "2026-03-10T10:00", "2026-03-10T10:00", null)
        .asked(2, "2026-03-10T11:00", "2026-03-10T11:00", "2026-03-20T17:00")
        .asked(3, "2026-03-10T12:00", "2026-03-10T12:00", "2026-03-13T17:00");

    List<RowView> rows = list("theirs").getRows();

    assertEquals(List.of("WEB-3", "WEB-2", "WEB-1"), rows.stream().map(RowView::getKey).toList());
    assertEquals("2026-03-13 17:00", cell(rows.get(0), "Answer by"));
    assertEquals("no date", cell(rows.get(2), "Answer by"));
  }

  @Test
  public void setsApartWhatTheClientWasNotToldOfOrNotAskedForAndNeverCallsItLate() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    jira.issue("WEB-2", "09:00", WAITING);
    moves
        .asked(1, "2026-02-02T10:00", null, "2026-02-06T17:00")
        .with(Party.CLIENT, 2, "2026-02-02T10:00", "2026-02-06T17:00");

    assertEquals(List.of("not-told", "not-asked"), styles());
    assertEquals("not told yet", cell(list("not-told").getRows().get(0), "Answer by"));
    assertEquals("Waiting for client", cell(list("not-asked").getRows().get(0), "Status"));
    views().stream()
        .flatMap(list -> list.getRows().stream())
        .forEach(row -> assertFalse(line(row), line(row).contains("past the date")));
  }

  @Test
  public void listsWhatCameBackSinceOurLastWorkingDayBeganAndSaysHow() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    jira.issue("WEB-2", "09:00", IN_PROGRESS);
    jira.issue("WEB-3", "09:00", IN_PROGRESS);
    ledgers.put(1L, Asks.askedAndTold("2026-03-04T10:00").questioned("2026-03-11T00:00").ledger());
    moves
        .returned(1, "2026-03-11T00:00")
        .returned(2, "2026-03-10T23:59")
        .returned(3, "2026-03-12T09:00");

    List<RowView> rows = list("came-back").getRows();

    assertEquals(
        List.of("They ask something back", "By its status"),
        rows.stream().map(row -> cell(row, "How")).toList());
  }

  @Test
  public void listsOursThatAreLateWithTheClientsTimeBesideOurs() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    moves
        .with(Party.TEAM, 1, "2026-03-11T16:00", "2026-03-12T11:00")
        .with(Party.TEAM, 2, "2026-03-11T16:00", "2026-03-12T13:00");

    assertEquals(
        "WEB-1 About WEB-1 | Answer by: 2026-03-12 11:00 \u2013 past the date"
            + " | With the client, in all: never | With us, in all: 10 h",
        line(list("ours-late").getRows().get(0)));
  }

  @Test
  public void saysHowToPutADisagreementRight() {
    jira.issue("WEB-1", "09:00", WAITING);
    moves.disagreeing(1, Party.TEAM, "2026-03-11T16:00", WAITING);

    ListView list = list("disagreeing");

    assertTrue(list.getNote(), list.getNote().contains("drag the issue"));
    assertEquals("Our move", cell(list.getRows().get(0), "Given to"));
    assertEquals("Waiting for client", cell(list.getRows().get(0), "Status"));
  }

  @Test
  public void showsTwentyAndCountsTheRestAndWhatTheViewerMayNotOpen() {
    for (int number = 1; number <= 30; number++) {
      var issue = jira.issue("WEB-" + number, "09:00", IN_PROGRESS);
      moves.with(Party.TEAM, number, "2026-03-11T09:00", "2026-03-12T11:00");
      if (number > 27) {
        jira.hides(issue);
      }
    }

    ListView list = list("ours-late");

    assertEquals(20, list.getRows().size());
    assertEquals("And 7 more.", list.getMoreText());
    assertEquals("And 3 more that you may not open.", list.getHiddenText());
  }

  @Test
  public void namesNothingOfAListOfWhichTheViewerMayOpenNothing() {
    jira.hides(jira.issue("WEB-1", "09:00", IN_PROGRESS));
    moves.with(Party.TEAM, 1, "2026-03-11T09:00", "2026-03-12T11:00");

    ListView list = list("ours-late");

    assertFalse(list.isShown() || list.isMore());
    assertEquals("One issue is on this list that you may not open.", list.getHiddenText());
  }

  @Test
  public void showsNeitherNeedNorPersonNorNoteToThoseWhoMayOnlyBrowse() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS);
    jira.issue("WEB-2", "09:00", IN_PROGRESS);
    ledgers.put(1L, Asks.askedAndTold("2026-03-04T10:00", "The logo").ledger());
    moves
        .asked(1, "2026-03-04T10:00", "2026-03-04T10:00", "2026-03-06T17:00")
        .returned(2, "2026-03-12T09:00");
    jira.isVisitedBy(Visitor.READER);

    assertEquals(List.of("let-slide", "came-back", "theirs"), styles());
    assertEquals(
        "WEB-1 About WEB-1 | Answer by: 2026-03-06 17:00 \u2013 past the date"
            + " | With the client, in all: 50 h | With us, in all: 6 h",
        line(list("let-slide").getRows().get(0)));
    assertEquals(
        "WEB-2 About WEB-2 | Since: 2026-03-12 09:00"
            + " | With the client, in all: never | With us, in all: 3 h",
        line(list("came-back").getRows().get(0)));
  }

  private List<ListView> views() {
    return lists.of(jira.project(), jira.rules().rulesOf(PROJECT_ID));
  }

  private List<String> styles() {
    return views().stream().map(ListView::getStyle).toList();
  }

  private ListView list(String style) {
    return views().stream().filter(list -> list.getStyle().equals(style)).findFirst().orElseThrow();
  }

  private static String line(RowView row) {
    return row.getCells().stream()
        .map(cell -> cell.getLabel() + ": " + cell.getText())
        .collect(Collectors.joining(" | ", row.getKey() + " " + row.getSummary() + " | ", ""));
  }

  private static String cell(RowView row, String label) {
    return row.getCells().stream()
        .filter(cell -> cell.getLabel().equals(label))
        .map(CellView::getText)
        .findFirst()
        .orElseThrow();
  }
}
