package org.ballincourt.court.job;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.event.ProjectDeletedEvent;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.store.ClientEdits;
import org.ballincourt.commitment.store.LostFacts;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class ProjectListenerTest {

  private final SmallJira jira = new SmallJira();
  private final RecordedTurns turns = new RecordedTurns();
  private final ClientEdits clients = mock(ClientEdits.class);
  private final LostFacts facts = mock(LostFacts.class);

  @Test
  public void forgetsAllOfAProjectThatWasDeleted() {
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));

    listener(turns).onProjectDeleted(new ProjectDeletedEvent(null, jira.project()));

    assertEquals(ProjectRules.NEVER_ON, jira.rules().rulesOf(PROJECT_ID));
    assertEquals(Optional.empty(), jira.replays().find(PROJECT_ID));
    assertEquals(List.of(PROJECT_ID), turns.deletedProjects);
    verify(clients).forgetProject(PROJECT_ID);
    verify(facts).forget();
  }

  @Test
  public void keepsItsTroublesFromJira() {
    TurnStore broken = new TurnStore(null, null);

    listener(broken).onProjectDeleted(new ProjectDeletedEvent(null, jira.project()));

    assertEquals(ProjectRules.NEVER_ON, jira.rules().rulesOf(PROJECT_ID));
  }

  private ProjectListener listener(TurnStore turns) {
    return new ProjectListener(jira.rules(), jira.replays(), turns, facts, clients);
  }
}
