package org.ballincourt.court.job;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.ballincourt.commitment.field.CourtFields;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

public class IssueListenerTest {

  private static final long COMMENTED = 6;

  private final SmallJira jira = new SmallJira();
  private final Issue issue = jira.issue("WEB-7", "09:00", Lives.OPEN);
  private final RecordedRefresh refresh = new RecordedRefresh(jira);
  private final IssueListener listener =
      new IssueListener(
          refresh,
          new CourtFields(null) {
            @Override
            public boolean isWhoseMove(String name) {
              return name.equals("Ball");
            }
          });

  @Test
  public void followsAChangeOfStatus() {
    hear(EventType.ISSUE_UPDATED_ID, item("status", "jira"));

    assertEquals(List.of(7L), refresh.issues);
  }

  @Test
  public void followsAnyFieldOnWhichTurnsRestAmongOthers() {
    for (String field : List.of("Fix Version", "Component", "project", "Key")) {
      hear(EventType.ISSUE_UPDATED_ID, item("summary", "jira"), item(field, "jira"));
    }

    assertEquals(List.of(7L, 7L, 7L, 7L), refresh.issues);
  }

  @Test
  public void followsTimeThatIsPlannedOrLogged() {
    long workLogged = EventType.ISSUE_WORKLOGGED_ID;
    for (String field : List.of("timeoriginalestimate", "timeestimate", "timespent")) {
      hear(workLogged, item(field, "jira"));
    }

    assertEquals(List.of(7L, 7L, 7L), refresh.issues);
  }

  @Test
  public void followsTheFieldOfOursUnderTheNameThatItHas() {
    hear(EventType.ISSUE_UPDATED_ID, item("Ball", "custom"));

    assertEquals(List.of(7L), refresh.issues);
  }

  @Test
  public void followsAnEventOfAWorkflowOfWhateverType() {
    hear(10_001L, item("status", "jira"));

    assertEquals(List.of(7L), refresh.issues);
  }

  @Test
  public void followsAnEventThatDoesNotSayWhatHasChanged() {
    listener.onIssueEvent(event(EventType.ISSUE_CREATED_ID, null));

    assertEquals(List.of(7L), refresh.issues);
  }

  @Test
  public void passesOverWhatChangesNothingOfOurs() {
    hear(EventType.ISSUE_UPDATED_ID, item("summary", "jira"));
    hear(COMMENTED, item("Comment", "jira"));
    hear(EventType.ISSUE_UPDATED_ID);

    assertEquals(List.of(), refresh.issues);
  }

  @Test
  public void takesACustomFieldCalledStatusForWhatItIs() {
    hear(EventType.ISSUE_UPDATED_ID, item("status", "custom"));

    assertEquals(List.of(), refresh.issues);
  }

  @Test
  public void looksAtTheNewProjectOfAnIssueThatWasMoved() {
    hear(EventType.ISSUE_MOVED_ID, item("Key", "jira"));

    assertEquals(List.of(7L), refresh.thorough);
  }

  @Test
  public void forgetsAnIssueThatWasDeleted() {
    listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID, null));

    assertEquals(List.of(7L), refresh.forgotten);
    assertEquals(List.of(), refresh.issues);
  }

  @Test
  public void keepsItsTroublesFromJira() {
    refresh.failsAt(7);

    hear(EventType.ISSUE_UPDATED_ID, item("status", "jira"));
  }

  @Test
  public void keepsAnEntryThatCannotBeReadFromJira() throws GenericEntityException {
    GenericValue entry = mock(GenericValue.class);
    when(entry.getRelated(any())).thenThrow(new GenericEntityException("gone", null));

    listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, entry));

    assertEquals(List.of(), refresh.issues);
  }

  private void hear(long type, GenericValue... items) {
    GenericValue entry = mock(GenericValue.class);
    try {
      when(entry.getRelated("ChildChangeItem")).thenReturn(List.of(items));
    } catch (GenericEntityException e) { // a mock throws nothing
      throw new AssertionError(e);
    }
    listener.onIssueEvent(event(type, entry));
  }

  private IssueEvent event(long type, GenericValue entry) {
    return new IssueEvent(issue, null, null, null, entry, null, type);
  }

  private static GenericValue item(String field, String fieldType) {
    GenericValue item = mock(GenericValue.class);
    when(item.getString("field")).thenReturn(field);
    when(item.getString("fieldtype")).thenReturn(fieldType);
    return item;
  }
}
