package org.ballincourt.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class AccessTest {

  private final SmallJira jira = new SmallJira();
  private final Issue issue = jira.issue("WEB-1", "09:00", Lives.OPEN);
  private final Access access = jira.access();

  @Test
  public void showsAReaderIssueAndProject() {
    jira.isVisitedBy(Visitor.READER);

    assertSame(issue, access.browsableIssue("WEB-1"));
    assertSame(jira.project(), access.browsableProject("WEB"));
    assertTrue(access.mayBrowse(issue));
  }

  @Test
  public void tellsAStrangerThatThereIsNoIssueAndNoProject() {
    jira.isVisitedBy(Visitor.STRANGER);

    assertRefused(Kind.NOT_FOUND, () -> access.browsableIssue("WEB-1"));
    assertRefused(Kind.NOT_FOUND, () -> access.browsableProject("WEB"));
    assertFalse(access.mayBrowse(issue));
  }

  /** Whoever tries keys must not learn which of them exist. */
  @Test
  public void saysTheSameOfWhatIsHiddenAndOfWhatIsNot() {
    jira.isVisitedBy(Visitor.STRANGER);

    Refusal hidden = assertRefused(Kind.NOT_FOUND, () -> access.browsableIssue("WEB-1"));
    Refusal missing = assertRefused(Kind.NOT_FOUND, () -> access.browsableIssue("WEB-9"));

    assertEquals("There is no issue WEB-1, or you may not see it.", message(hidden));
    assertEquals("There is no issue WEB-9, or you may not see it.", message(missing));
  }

  @Test
  public void refusesToLetAReaderAdminister() {
    jira.isVisitedBy(Visitor.READER);

    Refusal refusal = assertRefused(Kind.NOT_ALLOWED, () -> access.administrableProject("WEB"));

    assertEquals("Only administrators of Website may do this.", message(refusal));
  }

  @Test
  public void saysThatNoProjectIsNamed() {
    Refusal refusal = assertRefused(Kind.NOT_FOUND, () -> access.browsableProject(""));
    assertTrue(message(refusal), message(refusal).startsWith("The address does not say which"));
  }

  @Test
  public void hidesAProjectFromAStrangerBeforeItRefusesHim() {
    jira.isVisitedBy(Visitor.STRANGER);

    assertRefused(Kind.NOT_FOUND, () -> access.administrableProject("WEB"));
  }

  @Test
  public void letsTheAdministratorsOfTheProjectAndOfJiraAdminister() {
    jira.isVisitedBy(Visitor.PROJECT_ADMINISTRATOR);
    assertSame(jira.project(), access.administrableProject("WEB"));

    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR);
    assertSame(jira.project(), access.administrableProject("WEB"));
  }

  @Test
  public void refusesClientWorkToWhoeverIsNotGrantedIt() {
    jira.isVisitedBy(Visitor.READER);
    Refusal refusal = assertRefused(Kind.NOT_ALLOWED, () -> access.workableIssue("WEB-1"));
    assertTrue(message(refusal), message(refusal).startsWith("You do not run client work in Web"));

    jira.isVisitedBy(Visitor.STRANGER);
    assertRefused(Kind.NOT_FOUND, () -> access.workableIssue("WEB-1"));
  }

  @Test
  public void letsThoseRunClientWorkWhoAreGrantedItAndTheAdministratorsOfJira() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
    assertSame(issue, access.workableIssue("WEB-1"));
    assertFalse(access.readsFeedback(jira.project()));

    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR);
    assertSame(issue, access.workableIssue("WEB-1"));
    assertTrue(access.seesClientFigures(jira.project()));
    assertTrue(access.readsFeedback(jira.project()));

    jira.isVisitedBy(Visitor.PROJECT_ADMINISTRATOR);
    assertFalse(access.runsClientWork(jira.project()));
  }

  @Test
  public void hidesAProjectFromAnAdministratorOfJiraWhoMayNotBrowseIt() {
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE);

    assertRefused(Kind.NOT_FOUND, () -> access.administrableProject("WEB"));
  }

  @Test
  public void asksAgainEachTimeWhoIsLooking() {
    jira.isVisitedBy(Visitor.STRANGER);
    assertFalse(access.mayBrowse(issue));

    jira.isVisitedBy(Visitor.READER);
    assertTrue(access.mayBrowse(issue));
  }

  private static Refusal assertRefused(Kind kind, ThrowingRunnable action) {
    Refusal refusal = assertThrows(Refusal.class, action);
    assertEquals(kind, refusal.kind());
    return refusal;
  }

  private static String message(Refusal refusal) {
    return refusal.faults().get(0).message();
  }
}
