package org.ballincourt.questionnaire.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class QuestionAccessTest {

  private final SmallJira jira = new SmallJira();

  @Test
  public void whoeverRunsClientWorkMayOnlyLook() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
    assertEquals("reads", may());
  }

  @Test
  public void aReaderOfAProjectMayNot() {
    jira.isVisitedBy(Visitor.READER);
    assertEquals("", may());
  }

  @Test
  public void neitherMayAProjectsAdministrator() {
    jira.isVisitedBy(Visitor.PROJECT_ADMINISTRATOR);
    assertEquals("", may());
  }

  @Test
  public void theGroupKeepsThemWithoutAnyProject() {
    jira.isVisitedBy(Visitor.STRANGER).letsKeepQuestions();
    assertEquals("reads keeps", may());
  }

  @Test
  public void administratorsOfJiraKeepThem() {
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE);
    assertEquals("reads keeps", may());
  }

  @Test
  public void nobodyIsToldWhichOnesThereAreWithoutTheRight() {
    jira.isVisitedBy(Visitor.READER);
    QuestionAccess access = jira.questionAccess();
    assertSame(Refusal.Kind.NOT_ALLOWED, refused(() -> access.readable("999")));
    assertSame(Refusal.Kind.NOT_ALLOWED, refused(() -> access.keepable("999")));
  }

  private String may() {
    QuestionAccess access = jira.questionAccess();
    String reads = isLetThrough(access::requireReadsQuestions) ? "reads" : "";
    String keeps = isLetThrough(access::requireKeepsQuestions) ? " keeps" : "";
    assertEquals(!keeps.isEmpty(), access.keepsQuestions());
    return reads + keeps;
  }

  private static boolean isLetThrough(Runnable gate) {
    try {
      gate.run();
      return true;
    } catch (Refusal e) {
      assertSame(Refusal.Kind.NOT_ALLOWED, e.kind());
      return false;
    }
  }

  private static Refusal.Kind refused(Runnable look) {
    return assertThrows(Refusal.class, look::run).kind();
  }
}
