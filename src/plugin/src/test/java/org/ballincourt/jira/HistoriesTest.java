package org.ballincourt.jira;

import static org.ballincourt.testing.Entries.entry;
import static org.ballincourt.testing.Entries.item;
import static org.ballincourt.testing.Entries.move;
import static org.ballincourt.testing.Entries.moved;
import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;

public class HistoriesTest {

  private static final String OF_JIRA = ChangeItemBean.STATIC_FIELD;

  private final SmallJira jira = new SmallJira();

  @Test
  public void tellsWhenAnIssueWasCreatedWhatItIsNowAndHowItCameToThat() {
    Issue issue =
        jira.issue(
            "WEB-1",
            "09:00",
            CLOSED,
            moved("10:00", OPEN, IN_PROGRESS),
            moved("11:00", IN_PROGRESS, CLOSED));

    History history = jira.histories().of(issue).history();

    assertEquals(at("09:00"), history.createdAt());
    assertEquals(CLOSED, history.current());
    assertEquals(List.of(IN_PROGRESS, CLOSED), statuses(history));
  }

  @Test
  public void readsTheHistoryOfAnIssueOnce() {
    Issue issue = jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", OPEN, CLOSED));

    jira.histories().of(issue);

    verify(jira.changeHistories, times(1)).getChangeHistories(any());
  }

  @Test
  public void ignoresACustomFieldThatIsCalledStatus() {
    Issue issue =
        jira.issue("WEB-1", "09:00", OPEN, entry(7, "10:00", item("custom", "1", "a", "2", "b")));

    assertEquals(List.of(), statuses(jira.histories().of(issue).history()));
  }

  @Test
  public void ignoresOtherFieldsOfJira() {
    ChangeItemBean assignee = new ChangeItemBean(OF_JIRA, "assignee", "a", "A", "b", "B");
    Issue issue = jira.issue("WEB-1", "09:00", OPEN, entry(7, "10:00", assignee));

    assertEquals(List.of(), statuses(jira.histories().of(issue).history()));
  }

  @Test
  public void ignoresAChangeThatDoesNotSayWhereTo() {
    Issue issue =
        jira.issue(
            "WEB-1", "09:00", OPEN, entry(7, "10:00", item(OF_JIRA, "1", "Open", null, null)));

    assertEquals(List.of(), statuses(jira.histories().of(issue).history()));
  }

  @Test
  public void takesAChangeThatDoesNotSayWhereFrom() {
    Issue issue =
        jira.issue(
            "WEB-1", "09:00", CLOSED, entry(7, "10:00", item(OF_JIRA, null, null, "6", "Closed")));

    History history = jira.histories().of(issue).history();

    assertEquals(List.of(CLOSED), statuses(history));
    assertNull(history.changes().get(0).from());
  }

  @Test
  public void callsANamelessStatusByItsId() {
    Issue issue =
        jira.issue(
            "WEB-1", "09:00", CLOSED, entry(7, "10:00", item(OF_JIRA, "1", null, "6", null)));

    StatusChange change = jira.histories().of(issue).history().changes().get(0);

    assertEquals(new Status("1", "1"), change.from());
    assertEquals(new Status("6", "6"), change.to());
  }

  @Test
  public void callsAStatusThatJiraNoLongerKnowsByItsId() {
    Issue issue = jira.issue("WEB-1", "09:00", FORGOTTEN);

    assertEquals(new Status("999", "999"), jira.histories().of(issue).history().current());
  }

  /** As history does, so that one status has one name whoever is looking. */
  @Test
  public void callsTheStatusOfTodayByItsStoredName() {
    Issue issue = jira.translates(OPEN, "\u00C5pen").issue("WEB-1", "09:00", OPEN);

    assertEquals(OPEN, jira.histories().of(issue).history().current());
  }

  @Test
  public void keepsTheNameThatAStatusHadThen() {
    Status then = new Status(WAITING.id(), "With the customer");
    Issue issue = jira.issue("WEB-1", "09:00", WAITING, moved("10:00", OPEN, then));

    assertEquals(List.of(then), statuses(jira.histories().of(issue).history()));
  }

  @Test
  public void ordersSeveralChangesOfOneEntryByTheirPlaceInIt() {
    ChangeItemBean workflow = new ChangeItemBean(OF_JIRA, "Workflow", "1", "old", "2", "new");
    Issue issue =
        jira.issue(
            "WEB-1",
            "09:00",
            WAITING,
            entry(7, "10:00", workflow, move(OPEN, IN_PROGRESS), move(IN_PROGRESS, WAITING)));

    List<StatusChange> changes = jira.histories().of(issue).history().changes();

    assertEquals(
        List.of(
            new StatusChange(at("10:00"), 7, 1, OPEN, IN_PROGRESS),
            new StatusChange(at("10:00"), 7, 2, IN_PROGRESS, WAITING)),
        changes);
  }

  @Test
  public void findsNoHistoryOfAnIssueThatWasDeletedMeanwhile() {
    assertEquals(Optional.empty(), jira.histories().of(77));
  }

  @Test
  public void listsTheIssuesOfAProject() {
    jira.issue("WEB-1", "09:00", OPEN);
    jira.issue("WEB-2", "09:00", OPEN);

    assertEquals(List.of(1L, 2L), List.copyOf(jira.histories().issuesOf(SmallJira.PROJECT_ID)));
  }

  @Test
  public void saysWhichProjectJiraCouldNotList() throws GenericEntityException {
    when(jira.issueManager.getIssueIdsForProject(5L)).thenThrow(GenericEntityException.class);

    Exception failure =
        assertThrows(IllegalStateException.class, () -> jira.histories().issuesOf(5));

    assertEquals("Jira cannot list the issues of project 5", failure.getMessage());
  }

  private static List<Status> statuses(History history) {
    return history.changes().stream().map(StatusChange::to).toList();
  }
}
