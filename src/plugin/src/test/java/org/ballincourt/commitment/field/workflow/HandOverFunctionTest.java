package org.ballincourt.commitment.field.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.field.CourtFields;
import org.ballincourt.commitment.field.FieldKind;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.HandOvers;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Before;
import org.junit.Test;

public class HandOverFunctionTest {

  private final MutableIssue issue = mock(MutableIssue.class);
  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final CustomField whoseMove = mock(CustomField.class);
  private final Map<String, Object> run = new HashMap<>(Map.of("issue", issue));
  private final List<FactContent> written = new ArrayList<>();
  private boolean broken;

  private final HandOvers handOvers =
      new HandOvers(null, null) {
        @Override
        public void write(Issue about, FactContent content) {
          if (broken) {
            throw new IllegalStateException("no database");
          }
          written.add(content);
        }
      };

  private final HandOverFunction function =
      new HandOverFunction(new CourtFields(fields), handOvers, new Someone(), words());

  static BallWords words() {
    Texts texts = EnglishTexts.texts();
    return new BallWords(
        new CourtWords(texts, new SmallJira().statuses()),
        new TargetWords(texts, new TimeWords(texts)),
        new Someone());
  }

  @Before
  public void storeTheIssue() {
    Project project = mock(Project.class);
    when(project.getKey()).thenReturn("LUM");
    when(issue.getId()).thenReturn(5L);
    when(issue.getKey()).thenReturn("LUM-5");
    when(issue.getProjectObject()).thenReturn(project);
  }

  private void addTheField(String value) {
    CustomFieldType<?, ?> type = mock(CustomFieldType.class);
    when(type.getKey()).thenReturn(FieldKind.WHOSE_MOVE.typeKey());
    when(whoseMove.getCustomFieldType()).thenAnswer(call -> type);
    when(whoseMove.isInScope(any(), any())).thenReturn(true);
    when(fields.getCustomFieldObjects()).thenReturn(List.of(whoseMove));
    when(issue.getCustomFieldValue(whoseMove)).thenReturn(value);
  }

  private void execute(String... args) throws WorkflowException {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      given.put(args[i], args[i + 1]);
    }
    function.execute(run, given, null);
  }

  @Test
  public void writesTheHandOverWithAllThatIsToBeNoted() throws WorkflowException {
    execute("party", "CLIENT", "kind", "APPROVAL", "contact", "7", "note", "Read it");

    FactContent content = FactContent.NONE.to(Party.CLIENT).of(NeedKind.APPROVAL, List.of());
    assertEquals(List.of(content.from(7L).noting("Read it")), written);
  }

  @Test
  public void setsTheFieldWhereTheIssueHasIt() throws WorkflowException {
    addTheField("Us");

    execute("party", "CLIENT");

    verify(issue).setCustomFieldValue(whoseMove, "Client");
    assertEquals(List.of(), written);
  }

  /** To set it once more would tell nothing. */
  @Test
  public void writesTheHandOverWhereTheFieldSaysSoAlready() throws WorkflowException {
    addTheField("Client");

    execute("party", "CLIENT");

    verify(issue, never()).setCustomFieldValue(any(), any());
    assertEquals(Party.CLIENT, written.get(0).party());
  }

  @Test
  public void writesTheHandOverWhereTheFieldCannotTakeTheNote() throws WorkflowException {
    addTheField("Us");

    execute("party", "CLIENT", "note", "Read it");

    verify(issue, never()).setCustomFieldValue(any(), any());
    assertEquals("Read it", written.get(0).note());
  }

  /** What is set on the issue then is not stored any more. */
  @Test
  public void writesTheHandOverOnceHistoryIsWritten() throws WorkflowException {
    addTheField("Us");
    run.put("changeGroup", new Object());

    execute("party", "CLIENT");

    verify(issue, never()).setCustomFieldValue(any(), any());
    assertEquals(1, written.size());
  }

  @Test
  public void doesNothingBeforeThereIsAnIssue() throws WorkflowException {
    when(issue.getId()).thenReturn(null);

    execute("party", "CLIENT");

    assertEquals(List.of(), written);
  }

  @Test
  public void doesNothingForNobodyKnown() throws WorkflowException {
    execute("party", "LUMEN");
    execute();

    assertEquals(List.of(), written);
  }

  @Test
  public void leavesOutWhoIsGoneOrNotTheClients() throws WorkflowException {
    execute("party", "CLIENT", "contact", "8");
    execute("party", "TEAM", "contact", "7");
    execute("party", "CLIENT", "contact", "somebody");

    written.forEach(content -> assertNull(content.contact()));
    assertEquals(3, written.size());
  }

  @Test
  public void cutsANoteThatIsTooLong() throws WorkflowException {
    execute("party", "CLIENT", "note", "n".repeat(HandOverOrder.LONGEST_NOTE + 1));

    assertEquals(HandOverOrder.LONGEST_NOTE, written.get(0).note().length());
  }

  @Test
  public void hasTheTransitionUndoneWhereItCannotWrite() {
    broken = true;

    WorkflowException failed =
        assertThrows(WorkflowException.class, () -> execute("party", "CLIENT"));

    assertEquals(words().text("ballincourt.workflow.hand-over.failed"), failed.getMessage());
  }
}
