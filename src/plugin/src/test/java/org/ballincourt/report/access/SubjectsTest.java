package org.ballincourt.report.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.Place;
import org.ballincourt.client.Seat;
import org.ballincourt.client.access.AllClients;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class SubjectsTest {

  private final SmallJira jira = new SmallJira();
  private final Project web = project(1, "WEB");
  private final Project shop = project(2, "SHOP");
  private final Project hidden = project(3, "HIDDEN");
  private final Project off = project(4, "OFF");
  private final Set<Project> seen = new HashSet<>(Set.of(web, off));
  private final Set<Project> browsed = new HashSet<>(Set.of(web, shop, off));
  private final Subjects subjects = subjects();

  @Test
  public void countsNoProjectThatSheMayNotBrowse() {
    Subject all = subjects.of(null, null, null);

    assertEquals(List.of(web), all.projects());
    assertEquals(2, all.of());
  }

  @Test
  public void countsOfAClientsProjectsNoneThatSheMayNotBrowse() {
    Subject ofClient = subjects.of(null, "7", null);

    assertEquals(List.of(web), ofClient.projects());
    assertEquals(2, ofClient.of());
  }

  @Test
  public void refusesWhoeverSeesTheFiguresOfNone() {
    seen.remove(web);

    assertEquals(
        Kind.NOT_ALLOWED, assertThrows(Refusal.class, () -> subjects.of(null, null, null)).kind());
  }

  @Test
  public void hidesAClientNoneOfWhoseProjectsSheMayBrowse() {
    browsed.clear();
    seen.clear();

    assertEquals(
        Kind.NOT_FOUND, assertThrows(Refusal.class, () -> subjects.of(null, "7", null)).kind());
  }

  @Test
  public void tellsNobodyThatThereAreProjectsWhichSheMayNotBrowse() {
    browsed.clear();
    seen.clear();

    Subject nothing = subjects.of(null, null, null);

    assertEquals(List.of(), nothing.projects());
    assertEquals(0, nothing.of());
  }

  private static Project project(long id, String key) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getKey()).thenReturn(key);
    when(project.getName()).thenReturn(key);
    return project;
  }

  private Subjects subjects() {
    FiguresAccess access =
        new FiguresAccess(access(), accounts(), projects(), clients(), EnglishTexts.texts());
    return new Subjects(access, rules(), jira.hours(), jira.zone(), EnglishTexts.texts());
  }

  private ClientAccess accounts() {
    AllClients notAll =
        new AllClients(null, null, null) {
          @Override
          public boolean areSeen() {
            return false;
          }
        };
    return new ClientAccess(clients(), access(), projects(), notAll, EnglishTexts.texts());
  }

  private Access access() {
    return new Access(null, null, null, null, null) {
      @Override
      public boolean mayBrowse(Project project) {
        return browsed.contains(project);
      }

      @Override
      public boolean seesClientFigures(Project project) {
        return seen.contains(project);
      }
    };
  }

  private Projects projects() {
    List<Project> all = List.of(web, shop, hidden, off);
    return new Projects(null) {
      @Override
      public List<Project> byName() {
        return all;
      }

      @Override
      public Optional<Project> find(long id) {
        return all.stream().filter(project -> project.getId() == id).findFirst();
      }
    };
  }

  private ClientStore clients() {
    NamedCalendar week = new NamedCalendar(7L, "Lumen", jira.zone().standardWeek().hours());
    Client lumen = new Client(7L, "Lumen", new Language("en"), new Seat("NO", null, week), null);
    Set<Place> places =
        Stream.of(web, shop, hidden, off)
            .map(project -> new Place(project.getId(), null))
            .collect(Collectors.toSet());
    return new ClientStore(new RowsInMemory(), jira.calendars()) {
      @Override
      public Optional<Account> find(long id) {
        return Optional.of(new Account(lumen, List.of(), places, 1));
      }
    };
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
