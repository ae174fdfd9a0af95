package org.ballincourt.court.rest;

import static org.ballincourt.testing.Entries.moved;
import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.naming;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.court.Party;
import org.ballincourt.court.Status;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class KnownStatusesTest {

  private final SmallJira jira = new SmallJira();
  private final KnownStatuses known =
      new KnownStatuses(jira.statuses(), jira.rules(), jira.openTurns(), jira.histories());

  @Test
  public void readsNoHistoryWhenJiraKnowsAll() {
    jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", OPEN, CLOSED));

    assertEquals(Set.of(), known.unknownOf(PROJECT_ID, Set.of(OPEN.id(), WAITING.id())));
    verify(jira.changeHistories, never()).getChangeHistories(any());
  }

  @Test
  public void takesAStatusThatOnlyHistoryKnows() {
    jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", OPEN, CLOSED));
    jira.issue("WEB-2", "09:00", CLOSED, moved("10:00", FORGOTTEN, CLOSED));

    assertEquals(Set.of(), known.unknownOf(PROJECT_ID, Set.of(FORGOTTEN.id())));
  }

  @Test
  public void takesAStatusThatTheRulesNameAlreadyWithoutReadingHistory() {
    jira.issue("WEB-1", "09:00", OPEN);
    jira.rules().save(PROJECT_ID, new ProjectRules(naming(FORGOTTEN, Party.CLIENT), List.of()));

    assertEquals(Set.of(), known.unknownOf(PROJECT_ID, Set.of(FORGOTTEN.id())));
    verify(jira.changeHistories, never()).getChangeHistories(any());
  }

  @Test
  public void takesAStatusThatKeptTurnsKnowWithoutReadingHistory() {
    jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", FORGOTTEN, CLOSED));
    KnownStatuses known =
        new KnownStatuses(
            jira.statuses(),
            jira.rules(),
            new OpenTurns(null) {
              @Override
              public Map<String, String> goneStatuses(long projectId) {
                return Map.of(FORGOTTEN.id(), FORGOTTEN.name());
              }
            },
            jira.histories());

    assertEquals(Set.of(), known.unknownOf(PROJECT_ID, Set.of(FORGOTTEN.id())));
    verify(jira.changeHistories, never()).getChangeHistories(any());
  }

  @Test
  public void stopsAtTheIssueThatHasTheLastOfThem() {
    jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", OPEN, FORGOTTEN));
    Issue next = jira.issue("WEB-2", "09:00", CLOSED, moved("10:00", OPEN, CLOSED));

    known.unknownOf(PROJECT_ID, Set.of(FORGOTTEN.id()));

    verify(jira.changeHistories, never()).getChangeHistories(next);
  }

  @Test
  public void takesTheStatusThatAnIssueIsInAlthoughJiraForgotIt() {
    jira.issue("WEB-1", "09:00", FORGOTTEN);

    assertEquals(Set.of(), known.unknownOf(PROJECT_ID, Set.of(FORGOTTEN.id())));
  }

  @Test
  public void namesThoseThatNobodyKnowsInOrder() {
    jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", new Status("7", "Seven"), CLOSED));

    Set<String> unknown = known.unknownOf(PROJECT_ID, Set.of("8", "7", "6", "55"));

    assertEquals(List.of("55", "8"), List.copyOf(unknown));
  }

  @Test
  public void passesOverIssuesThatAreGone() {
    jira.issue("WEB-1", "09:00", OPEN);
    when(jira.issueManager.getIssueObject(1L)).thenReturn(null);

    assertEquals(Set.of("8"), known.unknownOf(PROJECT_ID, Set.of("8")));
  }
}
