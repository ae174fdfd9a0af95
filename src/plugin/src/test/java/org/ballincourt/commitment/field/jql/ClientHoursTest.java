package org.ballincourt.commitment.field.jql;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.search.OpenTurn;
import org.ballincourt.court.store.search.OpenTurnSearch;
import org.ballincourt.testing.Hours;
import org.junit.Test;

/**
 * In one project the issues of a component are of a client who works day and night; all others work
 * from nine to five.
 */
public class ClientHoursTest {
  private static final long PLAIN = 1;
  private static final long WITH_COMPONENTS = 2;
  private static final long NIGHT_OWLS = 20;
  private static final Map<Long, ProjectRules> PROJECTS =
      Map.of(PLAIN, ProjectRules.NEVER_ON, WITH_COMPONENTS, ProjectRules.NEVER_ON);

  /** Monday. */
  private static final Instant SINCE = Instant.parse("2026-03-02T16:00:00Z");

  private final IssueManager issues = mock(IssueManager.class);
  private final ClientHours hours = new ClientHours(new Clocks(), issues);

  private static final class Clocks extends IssueClocks {
    Clocks() {
      super(null, null);
    }

    @Override
    public boolean dependOnComponents(long projectId, ProjectRules rules) {
      return projectId == WITH_COMPONENTS;
    }

    @Override
    public TurnClock clock(long projectId, ProjectRules rules, List<Long> components) {
      return components.contains(NIGHT_OWLS)
          ? new TurnClock(Hours.AROUND_THE_CLOCK, Targets.NONE)
          : Hours.UNLIMITED;
    }
  }

  private static Issue issue(long id, Long... components) {
    Issue issue = mock(Issue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getProjectId()).thenReturn(WITH_COMPONENTS);
    List<ProjectComponent> theirs =
        List.of(components).stream().map(ClientHoursTest::component).toList();
    doReturn(theirs).when(issue).getComponents();
    return issue;
  }

  private static ProjectComponent component(Long id) {
    ProjectComponent component = mock(ProjectComponent.class);
    when(component.getId()).thenReturn(id);
    return component;
  }

  private List<Long> waiting(String time, String now, OpenTurn... turns) {
    OpenTurnSearch search =
        new OpenTurnSearch(null) {
          @Override
          public List<OpenTurn> of(Party party, Collection<Long> projectIds, int most) {
            return List.of(turns);
          }
        };
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new FoundIssues(search, hours, clock)
        .waitingOnClient(WaitingTime.of(time).orElseThrow(), PROJECTS);
  }

  private static OpenTurn turn(long issue, long project) {
    return new OpenTurn(issue, project, SINCE);
  }

  @Test
  public void eachTurnIsCountedInTheHoursOfItsClient() {
    List<Issue> found = List.of(issue(102, NIGHT_OWLS), issue(103));
    when(issues.getIssueObjects(anyCollection())).thenReturn(found);
    OpenTurn[] turns = {turn(101, PLAIN), turn(102, WITH_COMPONENTS), turn(103, WITH_COMPONENTS)};

    assertEquals(List.of(102L), waiting("> 8h", "2026-03-03T09:30:00Z", turns));
    assertEquals(List.of(101L, 103L), waiting("<= 8h", "2026-03-03T09:30:00Z", turns));
    assertEquals(List.of(101L, 103L), waiting("> 1d", "2026-03-03T17:30:00Z", turns));
  }

  @Test
  public void anIssueThatIsGoneIsNotFound() {
    when(issues.getIssueObjects(anyCollection())).thenReturn(List.of());

    assertEquals(List.of(), waiting("< 9d", "2026-03-03T09:30:00Z", turn(104, WITH_COMPONENTS)));
  }

  @Test
  public void asksForIssuesAThousandAtATimeAndOnlyWhereTheirComponentsMatter() {
    waiting("> 1h", "2026-03-03T09:30:00Z", turn(101, PLAIN));
    verify(issues, never()).getIssueObjects(anyCollection());

    OpenTurn[] many =
        LongStream.range(0, 2500)
            .mapToObj(id -> turn(id, WITH_COMPONENTS))
            .toArray(OpenTurn[]::new);
    waiting("> 1h", "2026-03-03T09:30:00Z", many);
    verify(issues, times(3)).getIssueObjects(anyCollection());
  }
}
