package org.ballincourt.report.dashboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.Place;
import org.ballincourt.client.Seat;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

/** She browses Web, Shop and Off, where nothing is counted; she sees figures of Web and Off. */
public class ScopesTest {

  private final Project web = project(1, "WEB");
  private final Project shop = project(2, "SHOP");
  private final Project hidden = project(3, "HIDDEN");
  private final Project off = project(4, "OFF");
  private final Access access = access();
  private final Scopes scopes =
      new Scopes(access, projects(), clients(), rules(), EnglishTexts.texts());

  @Test
  public void countsThoseThatAreOnAndSaysOfHowMany() {
    Scope scope = scopes.figures(null, "");

    assertEquals(List.of(web), scope.counted());
    assertEquals(List.of(web, shop), scope.browsable());
  }

  @Test
  public void countsTheProjectsOfAClientOnly() {
    Scope scope = scopes.figures(null, "7");

    assertEquals("Lumen", scope.name().orElseThrow());
    assertEquals(List.of(web), scope.counted());
    assertEquals(List.of(web, shop), scope.browsable());
  }

  @Test
  public void countsAllThatSheMayReadFeedbackOfWhetherItIsOnOrNot() {
    assertEquals(List.of(web, off), scopes.feedback(null, null).counted());
  }

  @Test
  public void refusesWhatSheMayNotSeeAndDoesNotKnowWhatSheMayNotBrowse() {
    assertEquals(Kind.NOT_ALLOWED, refused("SHOP", null).kind());
    assertEquals(Kind.NOT_ALLOWED, refused(null, "8").kind());
    assertEquals(Kind.NOT_FOUND, refused("HIDDEN", null).kind());
    assertEquals(Kind.NOT_FOUND, refused(null, "9").kind());
    assertEquals(
        "You may not see the figures of Tern. Whoever administers Jira can grant that in the"
            + " permission scheme.",
        refused(null, "8").faults().get(0).message());
  }

  @Test
  public void refusesAtItsPlaceWhatCannotBeMeant() {
    assertEquals("client", refused(null, "Lumen").faults().get(0).field());
    assertEquals(Kind.BAD_INPUT, refused("WEB", "7").kind());
  }

  private Refusal refused(String project, String client) {
    return assertThrows(Refusal.class, () -> scopes.figures(project, client));
  }

  private static Project project(long id, String key) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getKey()).thenReturn(key);
    when(project.getName()).thenReturn(key);
    return project;
  }

  private Access access() {
    return new Access(null, null, null, null, null) {
      @Override
      public boolean mayBrowse(Project project) {
        return project != hidden;
      }

      @Override
      public boolean seesClientFigures(Project project) {
        return project == web || project == off;
      }

      @Override
      public boolean readsFeedback(Project project) {
        return project == web || project == off;
      }

      @Override
      public Project browsableProject(String key) {
        return projects().byName().stream()
            .filter(each -> each.getKey().equals(key))
            .filter(this::mayBrowse)
            .findFirst()
            .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, key));
      }
    };
  }

  private Projects projects() {
    return new Projects(null) {
      @Override
      public List<Project> byName() {
        return List.of(web, shop, hidden, off);
      }
    };
  }

  private ClientAccess clients() {
    Map<String, Account> known =
        Map.of("7", account(7, "Lumen", web, shop, hidden, off), "8", account(8, "Tern", shop));
    ClientAccess clients = mock(ClientAccess.class);
    when(clients.browsable(any()))
        .thenAnswer(
            call -> {
              Account account = known.get(call.<String>getArgument(0));
              if (account == null) {
                throw new Refusal(Kind.NOT_FOUND, "gone");
              }
              return account;
            });
    return clients;
  }

  private static Account account(long id, String name, Project... projects) {
    NamedCalendar week = new NamedCalendar(id, name, new SmallJira().zone().standardWeek().hours());
    Client client = new Client(id, name, new Language("en"), new Seat("NO", null, week), null);
    Set<Place> places =
        Set.copyOf(Stream.of(projects).map(project -> new Place(project.getId(), null)).toList());
    return new Account(client, List.of(), places, 1);
  }

  private static CourtRulesStore rules() {
    return new CourtRulesStore(null, null, null, null) {
      @Override
      public List<Long> projectsOn() {
        return List.of(1L, 2L, 3L);
      }
    };
  }
}
