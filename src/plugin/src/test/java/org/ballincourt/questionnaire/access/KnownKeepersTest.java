package org.ballincourt.questionnaire.access;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

/** Who finds questionnaires in the menu, which Jira asks for on each page. */
public class KnownKeepersTest {

  private final SmallJira jira = new SmallJira();
  private final HandClock clock = new HandClock("2026-03-12T10:02:00Z");
  private final KnownKeepers keepers = jira.knownKeepers(clock);

  @Test
  public void aGroupThatIsNamedNowIsKnownAMinuteLaterAtTheLatest() {
    jira.isVisitedBy(Visitor.STRANGER);
    assertFalse(keepers.includeAsker());
    jira.letsKeepQuestions();
    clock.advance(Duration.ofSeconds(59));
    assertFalse("it is not asked for on each page", keepers.includeAsker());
    clock.advance(Duration.ofSeconds(1));
    assertTrue(keepers.includeAsker());
  }

  @Test
  public void aClockThatWasSetBackKeepsNothingFromBeingKnown() {
    jira.isVisitedBy(Visitor.STRANGER);
    assertFalse(keepers.includeAsker());
    jira.letsKeepQuestions();
    clock.advance(Duration.ofDays(-1));
    assertTrue(keepers.includeAsker());
  }

  @Test
  public void administratorsOfJiraKeepThemToo() {
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE);
    assertTrue(keepers.includeAsker());
  }
}
