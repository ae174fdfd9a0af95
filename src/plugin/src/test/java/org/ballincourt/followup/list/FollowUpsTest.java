package org.ballincourt.followup.list;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUpsInMemory;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.store.ClientsToday;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class FollowUpsTest {

  private final SmallJira jira = new SmallJira().isVisitedBy(Visitor.CLIENT_WORKER);
  private final FollowUpsInMemory store = new FollowUpsInMemory();
  private final Texts texts = EnglishTexts.texts();
  private final FollowUpFilterInput input = new FollowUpFilterInput(texts);
  private final FollowUps followUps =
      new FollowUps(
          new FollowUpAccess(jira.access(), projects(), store, texts), store, sameNames());

  private Projects projects() {
    ProjectManager manager = mock(ProjectManager.class);
    List<Project> all = List.of(jira.project());
    when(manager.getProjects()).thenReturn(all);
    return new Projects(manager);
  }

  private static ClientsToday sameNames() {
    return new ClientsToday(null) {
      @Override
      public List<FollowUp> named(Collection<FollowUp> followUps) {
        return List.copyOf(followUps);
      }
    };
  }

  @Test
  public void takesTheStateAndTheClientThatAreLookedFor() {
    store.has(State.HELD);
    FollowUp proposed = store.has(State.PROPOSED);

    assertEquals(2, some(null, null).size());
    assertEquals(List.of(proposed), some("7", "PROPOSED"));
    assertEquals(List.of(), some("8", "PROPOSED"));
    assertEquals(2, followUps.of(input.read("8", "")).all().size());
  }

  @Test
  public void countsProjectsThatSheMayBrowseButReadsOnlyHers() {
    store.has(State.HELD);
    jira.isVisitedBy(Visitor.READER);

    assertFalse(followUps.areSeenAnywhere());
    assertEquals(List.of(), some(null, null));
    assertEquals(1, followUps.of(FollowUpFilter.NONE).browsable());
    jira.isVisitedBy(Visitor.STRANGER);
    assertEquals(0, followUps.of(FollowUpFilter.NONE).browsable());
  }

  @Test
  public void refusesWhatIsNoFilterAtItsPlace() {
    Refusal client = assertThrows(Refusal.class, () -> input.read("Lumen", null));
    Refusal state = assertThrows(Refusal.class, () -> input.read(null, "late"));

    assertEquals("client", client.faults().get(0).field());
    assertEquals("state", state.faults().get(0).field());
    assertTrue(state.faults().get(0).message().contains("NOT_HELD"));
  }

  private List<FollowUp> some(String client, String state) {
    return followUps.of(input.read(client, state)).some();
  }
}
