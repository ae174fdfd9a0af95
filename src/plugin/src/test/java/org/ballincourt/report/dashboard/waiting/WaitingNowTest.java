package org.ballincourt.report.dashboard.waiting;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;

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
import org.ballincourt.court.store.turn.ClosedTurns;
import org.ballincourt.court.web.lists.Backgrounds;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.FollowedProjects;
import org.ballincourt.court.web.lists.Items;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.dashboard.waiting.WaitingNow.Reading;
import org.ballincourt.testing.Asks;
import org.ballincourt.testing.CurrentMoves;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

/** It is Thursday 12 March 2026, noon; everybody works nine to five in UTC. */
public class WaitingNowTest {

  private static final Clock NOON = Clock.fixed(Asks.instant("2026-03-12T12:00"), ZoneOffset.UTC);

  private final SmallJira jira = new SmallJira();
  private final NamedCalendar week = jira.zone().standardWeek();
  private final Client lumen = client(1, "Lumen");
  private final Client tern = client(2, "Tern");
  private final CurrentMoves moves = new CurrentMoves(PROJECT_ID);
  private final Map<Long, Ledger> ledgers = new HashMap<>();
  private final WaitingNow waiting = waiting();

  @Test
  public void putsFirstWhatSomebodyShouldLookAtFirst() {
    issues(7);
    moves
        .with(Party.CLIENT, 1, "2026-03-02T10:00", null)
        .asked(2, "2026-03-02T10:00", null, null)
        .asked(3, "2026-03-02T10:00", "2026-03-02T10:00", null)
        .asked(4, "2026-03-02T10:00", "2026-03-02T10:00", "2026-03-20T17:00")
        .asked(5, "2026-03-10T10:00", "2026-03-10T10:00", "2026-03-11T17:00")
        .asked(6, "2026-03-02T10:00", "2026-03-02T10:00", "2026-03-11T17:00")
        .with(Party.TEAM, 7, "2026-03-02T10:00", "2026-03-03T10:00");
    ledgers.put(5L, Asks.askedAndTold("2026-03-10T10:00").ledger());
    ledgers.put(6L, Asks.askedAndTold("2026-03-02T10:00").ledger());

    assertEquals(
        List.of("6 LET_SLIDE", "5 PAST", "4 DATED", "3 UNDATED", "2 NOT_TOLD", "1 NOT_ASKED"),
        lines(waiting.of(scope(null), 10)));
  }

  @Test
  public void saysHowManyThereAreBesides() {
    issues(3);
    jira.hides(jira.issue("WEB-4", "09:00", IN_PROGRESS));
    for (long issue = 1; issue <= 4; issue++) {
      moves.with(Party.CLIENT, issue, "2026-03-0" + issue + "T10:00", null);
    }

    Reading reading = waiting.of(scope(null), 2);

    assertEquals(List.of("1 NOT_ASKED", "2 NOT_ASKED"), lines(reading));
    assertEquals(4, reading.waiting().total());
    assertEquals(2, reading.waiting().more());
    assertEquals("nobody looked so far", 0, reading.waiting().hidden());
  }

  @Test
  public void looksFurtherForWhatSheMayOpen() {
    for (long issue = 1; issue <= 9; issue++) {
      Issue each = jira.issue("WEB-" + issue, "09:00", IN_PROGRESS);
      moves.with(Party.CLIENT, issue, "2026-03-0" + issue + "T10:00", null);
      if (issue > 1 && issue < 8) {
        jira.hides(each);
      }
    }

    Reading reading = waiting.of(scope(null), 2);

    assertEquals(List.of("1 NOT_ASKED", "8 NOT_ASKED"), lines(reading));
    assertEquals(6, reading.waiting().hidden());
    assertEquals(1, reading.waiting().more());
  }

  @Test
  public void takesThoseOfTheClientAlone() {
    issues(1);
    moves.of(lumen.id()).with(Party.CLIENT, 1, "2026-03-02T10:00", null);

    assertEquals(1, waiting.of(scope(lumen), 2).waiting().total());
    assertEquals(0, waiting.of(scope(tern), 2).waiting().total());
  }

  private void issues(int count) {
    for (int number = 1; number <= count; number++) {
      jira.issue("WEB-" + number, "09:00", IN_PROGRESS);
    }
  }

  private Scope scope(Client client) {
    List<Project> one = List.of(jira.project());
    return new Scope(null, client, one, one);
  }

  private static List<String> lines(Reading reading) {
    return reading.waiting().rows().stream()
        .map(each -> each.item().turn().issueId() + " " + each.standing())
        .toList();
  }

  private Client client(long id, String name) {
    NamedCalendar theirs = new NamedCalendar(id, name, week.hours());
    return new Client(id, name, new Language("en"), new Seat("NO", null, theirs), null);
  }

  private WaitingNow waiting() {
    FollowedProjects projects =
        new FollowedProjects(null, null, null, null, null) {
          @Override
          public Map<Long, FollowedProject> of(Collection<Project> some) {
            ProjectClients clients = new ProjectClients(lumen, Map.of(), Map.of());
            return some.stream()
                .map(each -> new FollowedProject(each, WorkingHours.ofAll(week), clients, true))
                .collect(Collectors.toMap(FollowedProject::id, each -> each));
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
    ClientStore people = new ClientStore(new RowsInMemory(), jira.calendars());
    Items items = new Items(moves, facts, jira.found(), NOON);
    return new WaitingNow(
        projects,
        new WaitingTurns(moves, items),
        items,
        new Backgrounds(facts, closed, people),
        NOON);
  }
}
