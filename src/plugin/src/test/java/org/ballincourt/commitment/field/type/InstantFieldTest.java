package org.ballincourt.commitment.field.type;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.ballincourt.commitment.field.web.InstantViews;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class InstantFieldTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
  private final CustomField custom = mock(CustomField.class);
  private final Issue issue = mock(Issue.class);
  private final WaitingSinceField field =
      new WaitingSinceField(values, new InstantViews(EnglishTexts.texts()));

  @Test
  public void holdsWhatIsStored() {
    when(values.getValues(any(), any(), any())).thenReturn(List.of(Timestamp.from(NINE)));

    assertEquals(NINE, field.getValueFromIssue(custom, issue).toInstant());
    assertEquals(
        "2026-03-02T09:00:00.000+0000",
        field.getJsonFromIssue(custom, issue, false, null).getStandardData().getData());
  }

  @Test
  public void holdsNothingOnAFormOfNoIssue() {
    assertNull(field.getValueFromIssue(custom, null));
    assertEquals(
        "",
        ((org.ballincourt.commitment.field.web.InstantView)
                field.getVelocityParameters(null, custom, null).get("view"))
            .getText());
  }

  @Test
  public void isOrderedByTime() {
    assertTrue(field.compare(Date.from(NINE), Date.from(NINE.plusSeconds(1)), null) < 0);
  }

  @Test
  public void readsTheInstantThatItWrites() {
    String written = field.getStringFromSingularObject(Date.from(NINE));

    assertEquals(Date.from(NINE), field.getSingularObjectFromString(written));
    assertThrows(
        FieldValidationException.class, () -> field.getSingularObjectFromString("tomorrow"));
  }
}
