package org.ballincourt.commitment.field.type;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class WhoseMoveFieldTest {

  private final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
  private final CustomField custom = mock(CustomField.class);
  private final Issue issue = mock(Issue.class);
  private final List<String> handedOver = new ArrayList<>();
  private boolean on = true;

  private final WhoseMoveField field =
      new WhoseMoveField(
          new TextParts(values, null, null, null),
          new GivenByField(null, null) {
            @Override
            boolean record(Issue about, String word) {
              handedOver.add(word);
              return !on;
            }
          },
          new MoveViews(EnglishTexts.texts()));

  private void holds(String word) {
    when(values.getValues(custom, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT))
        .thenReturn(List.of(word));
  }

  @Test
  public void anEditIsAHandOverAndTheValueFollowsFromIt() {
    holds("Us");

    field.updateValue(custom, issue, "Client");

    assertEquals(List.of("Client"), handedOver);
    verify(values, never()).updateValues(any(), any(), any(), any());
  }

  @Test
  public void whereTheProjectIsOffTheFieldKeepsTheWordItself() {
    on = false;

    field.createValue(custom, issue, "Client");

    verify(values)
        .createValues(custom, 0L, PersistenceFieldType.TYPE_LIMITED_TEXT, List.of("Client"));
  }

  @Test
  public void theSameWordAgainIsNoHandOver() {
    holds("Client");

    field.updateValue(custom, issue, "Client");

    assertEquals(List.of(), handedOver);
  }

  @Test
  public void noWordAtAllIsNoChange() {
    holds("Client");

    field.updateValue(custom, issue, null);
    field.createValue(custom, issue, null);

    assertEquals(List.of(), handedOver);
    assertTrue(field.valuesEqual("Client", null));
    assertFalse(field.valuesEqual(null, "Client"));
    assertNull(field.getSingularObjectFromString(" "));
  }

  @Test
  public void aWordIsStoredAsItIsWrittenHere() {
    assertEquals("Someone else", field.getSingularObjectFromString("someone else"));
  }

  @Test
  public void anotherWordIsRefusedAndTheRightOnesAreNamed() {
    FieldValidationException refused =
        assertThrows(
            FieldValidationException.class, () -> field.getSingularObjectFromString("Them"));

    assertEquals(
        "\u201CThem\u201D is nobody whose move it could be. It can be one of:"
            + " Us, Client, Someone else, Nobody.",
        refused.getMessage());
  }
}
