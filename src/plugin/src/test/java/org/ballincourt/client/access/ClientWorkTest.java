package org.ballincourt.client.access;

import static org.junit.Assert.assertEquals;

import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class ClientWorkTest {

  private final SmallJira jira = new SmallJira();

  @Test
  public void isSeenByWhoeverRunsIt() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
    assertEquals("run, seen there, seen", work());
  }

  @Test
  public void isSeenAndNotRunByWhoeverIsInTheGroupThatSeesAllClients() {
    jira.isVisitedBy(Visitor.READER);
    assertEquals("not run, not seen there, not seen", work());

    jira.showsAllClients();
    assertEquals("not run, seen there, seen", work());
  }

  @Test
  public void isNotSeenInAProjectThatTheGroupMayNotBrowse() {
    jira.isVisitedBy(Visitor.STRANGER).showsAllClients();
    assertEquals("not run, not seen there, seen", work());
  }

  private String work() {
    ClientWork work = jira.clientWork();
    return String.join(
        ", ",
        work.isRunIn(jira.project()) ? "run" : "not run",
        work.seen().test(jira.project()) ? "seen there" : "not seen there",
        work.isSeen() ? "seen" : "not seen");
  }
}
