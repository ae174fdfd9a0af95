package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.commitment.field.MoveWord;

/**
 * The type of the field <em>Whose move</em>. It always holds the party as it is; to edit it is to
 * hand the ball over, and the value follows from that. To empty it says nothing, so nothing is
 * written.
 */
public class WhoseMoveField extends GenericTextCFType {

  private final GivenByField given;
  private final MoveViews views;

  @Inject
  public WhoseMoveField(TextParts jira, GivenByField given, MoveViews views) {
    super(jira.persister, jira.configs, jira.lengths, jira.authentication);
    this.given = given;
    this.views = views;
  }

  @Override
  public String getSingularObjectFromString(String text) throws FieldValidationException {
    if (text == null || text.isBlank()) {
      return null;
    }
    return MoveWord.read(text)
        .map(MoveWord::stored)
        .orElseThrow(() -> new FieldValidationException(views.wrong(text)));
  }

  /** The new value comes second; none is no change. */
  @Override
  public boolean valuesEqual(String before, String after) {
    return after == null || after.equals(before);
  }

  @Override
  public void createValue(CustomField field, Issue issue, String value) {
    if (value != null && given.record(issue, value)) {
      super.createValue(field, issue, value);
    }
  }

  @Override
  public void updateValue(CustomField field, Issue issue, String value) {
    if (!valuesEqual(getValueFromIssue(field, issue), value) && given.record(issue, value)) {
      super.updateValue(field, issue, value);
    }
  }

  @Override
  public Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem layout) {
    Map<String, Object> parameters = super.getVelocityParameters(issue, field, layout);
    parameters.put("view", views.of(field));
    return parameters;
  }
}
