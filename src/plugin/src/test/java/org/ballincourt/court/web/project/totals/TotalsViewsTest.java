package org.ballincourt.court.web.project.totals;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Access;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.KnownTotals;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class TotalsViewsTest {

  private final KnownTotals totals = new KnownTotals();
  private boolean allowed = true;
  private final Project project = mock(Project.class);
  private final List<Version> versions = new ArrayList<>();

  @Test
  public void showsEachPhaseInJirasOrderWithBothSidesSideBySide() {
    version(3, "Design");
    version(1, "Build");
    totals.with(1L, Party.TEAM, Duration.ofHours(1234), 31);
    totals.with(3L, Party.CLIENT, Duration.ofMinutes(90), 1);
    totals.with(3L, Party.TEAM, Duration.ZERO, 2);
    totals.with(null, Party.THIRD_PARTY, Duration.ofHours(24), 3);

    assertEquals(List.of("Us", "Client", "Someone else"), view().getSides());
    assertEquals(
        List.of(
            "Design: less than a minute in 2 turns, 1 h 30 min in 1 turn, never",
            "Build: 1,234 h in 31 turns, never, never",
            "No phase: never, never, 24 h in 3 turns"),
        lines(view().getPhases()));
    assertEquals(
        List.of("In all: 1,234 h in 33 turns, 1 h 30 min in 1 turn, 24 h in 3 turns"),
        lines(sum()));
  }

  @Test
  public void leavesOutPhasesInWhichNothingWasAnybodysMove() {
    version(1, "Design");
    version(2, "Build");
    totals.with(2L, Party.TEAM, Duration.ofHours(1), 1);

    assertEquals(List.of("Build: 1 h in 1 turn, never, never"), lines(view().getPhases()));
    assertFalse("one phase needs no sum", view().isSummed());
  }

  @Test
  public void takesAVersionThatIsGoneForNoPhase() {
    totals.with(404L, Party.TEAM, Duration.ofHours(1), 1);

    assertEquals(List.of("No phase: 1 h in 1 turn, never, never"), lines(view().getPhases()));
  }

  @Test
  public void showsTheLatestOfVeryManyPhasesAndTheOthersOnRequest() {
    for (long id = 1; id <= 51; id++) {
      version(id, "1." + id);
      totals.with(id, Party.TEAM, Duration.ofHours(1), 1);
    }

    assertEquals(20, view().getPhases().size());
    assertEquals("1.51", view().getPhases().get(19).getName());
    assertTrue(view().isMore());
    assertEquals("The 31 phases before", view().getEarlierLabel());
    assertEquals("1.1", view().getEarlier().get(0).getName());
    assertEquals(List.of("In all: 51 h in 51 turns, never, never"), lines(sum()));
  }

  @Test
  public void showsManyPhasesAtOnce() {
    for (long id = 1; id <= 50; id++) {
      version(id, "1." + id);
      totals.with(id, Party.TEAM, Duration.ofHours(1), 1);
    }

    assertEquals(50, view().getPhases().size());
    assertFalse(view().isMore());
  }

  @Test
  public void tellsNothingYetFromNoAnswer() {
    assertTrue(view().isNothing());
    assertFalse(view().isUnread());

    totals.fail();
    assertTrue(view().isUnread());
    assertFalse(view().isNothing());
  }

  private void version(long id, String name) {
    Version version = mock(Version.class);
    when(version.getId()).thenReturn(id);
    when(version.getName()).thenReturn(name);
    versions.add(version);
  }

  @Test
  public void showsFiguresToThoseOnlyWhoMaySeeThem() {
    totals.with(null, Party.TEAM, Duration.ofHours(1), 1);
    allowed = false;

    assertEquals(Optional.empty(), shown());
  }

  private TotalsView view() {
    return shown().orElseThrow();
  }

  private Optional<TotalsView> shown() {
    when(project.getId()).thenReturn(SmallJira.PROJECT_ID);
    when(project.getVersions()).thenReturn(versions);
    CourtWords words = new CourtWords(EnglishTexts.texts(), new SmallJira().statuses());
    Access access =
        new Access(null, null, null, null, null) {
          @Override
          public boolean seesClientFigures(Project any) {
            return allowed;
          }
        };
    return new TotalsViews(
            access, totals, new SmallJira().hours(), words, new HandClock("2026-03-12T10:02:00Z"))
        .of(project, ProjectRules.NEVER_ON);
  }

  private List<PhaseView> sum() {
    return List.of(view().getSum());
  }

  private static List<String> lines(List<PhaseView> phases) {
    return phases.stream().map(TotalsViewsTest::line).toList();
  }

  private static String line(PhaseView phase) {
    return phase.getTimes().stream()
        .map(time -> time.getTime() + (time.isEver() ? " " + time.getTurns() : ""))
        .collect(Collectors.joining(", ", phase.getName() + ": ", ""));
  }
}
