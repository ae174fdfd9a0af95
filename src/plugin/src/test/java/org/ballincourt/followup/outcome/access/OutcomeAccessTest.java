package org.ballincourt.followup.outcome.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballincourt.followup.outcome.Gifts;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

/** Outcome 1 is of the project that is there, outcome 2 of one that is gone. */
public class OutcomeAccessTest {

  private static final Outcome KEPT =
      Gifts.of(1, SmallJira.PROJECT_ID, null, new Lesson("Ask early"));
  private static final Outcome ORPHAN = Gifts.of(2, 99, null, new Lesson("Nothing is for ever"));

  private final SmallJira jira = new SmallJira();
  private final ProjectManager projects = mock(ProjectManager.class);
  private final OutcomeStore store =
      new OutcomeStore(null) {
        @Override
        public Optional<Outcome> find(long id) {
          return List.of(KEPT, ORPHAN).stream().filter(each -> each.id() == id).findFirst();
        }
      };
  private final OutcomeAccess access =
      new OutcomeAccess(jira.access(), new Projects(projects), store, EnglishTexts.texts());

  public OutcomeAccessTest() {
    Project project = jira.project();
    when(projects.getProjectObj(SmallJira.PROJECT_ID)).thenReturn(project);
  }

  private static int status(Supplier<Outcome> call) {
    return assertThrows(Refusal.class, call::get).kind().status();
  }

  @Test
  public void isWrittenByThoseWhoRunClientWork() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);

    assertEquals(KEPT, access.workableOutcome("1"));
    assertEquals(KEPT, access.readableOutcome("1"));
    assertEquals(404, status(() -> access.readableOutcome("2")));
    assertEquals(404, status(() -> access.readableOutcome("3")));
    assertEquals(404, status(() -> access.readableOutcome("one")));
  }

  @Test
  public void isRefusedToReadersAndNotThereForStrangers() {
    jira.isVisitedBy(Visitor.READER);
    assertEquals(403, status(() -> access.readableOutcome("1")));
    assertEquals(403, status(() -> access.workableOutcome("1")));
    jira.isVisitedBy(Visitor.STRANGER);
    assertEquals(404, status(() -> access.readableOutcome("1")));
    assertEquals(404, status(() -> access.workableOutcome("1")));
  }

  @Test
  public void isLeftToJirasAdministratorsWhenItsProjectIsGone() {
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR);

    assertEquals(ORPHAN, access.workableOutcome("2"));
    assertEquals(true, access.reading().test(ORPHAN));
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
    assertEquals(false, access.reading().test(ORPHAN));
    assertEquals(true, access.reading().test(KEPT));
  }
}
