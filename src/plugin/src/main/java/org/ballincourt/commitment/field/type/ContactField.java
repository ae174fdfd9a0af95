package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The type of the field <em>Contact</em>: who at the client it is about. It holds an id, so that no
 * name stands in history, search or export; those who run client work in the project see the name,
 * and they alone can change it.
 */
public class ContactField extends GenericTextCFType {

  private final ContactViews views;

  @Inject
  public ContactField(TextParts jira, ContactViews views) {
    super(jira.persister, jira.configs, jira.lengths, jira.authentication);
    this.views = views;
  }

  @Override
  public String getSingularObjectFromString(String text) throws FieldValidationException {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!views.isKnown(text.strip())) {
      throw new FieldValidationException(views.wrong());
    }
    return text.strip();
  }

  /** Whoever is gone by now is still who it was. */
  @Override
  protected String getObjectFromDbValue(Object stored) {
    String id = (String) stored;
    return id.isBlank() ? null : id;
  }

  /** Jira asks us only after it has asked whether the issue may be edited. */
  @Override
  public void createValue(CustomField field, Issue issue, String value) {
    if (views.mayChange(issue)) {
      super.createValue(field, issue, value);
    }
  }

  @Override
  public void updateValue(CustomField field, Issue issue, String value) {
    if (views.mayChange(issue)) {
      super.updateValue(field, issue, value);
    }
  }

  @Override
  public Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem layout) {
    Map<String, Object> parameters = super.getVelocityParameters(issue, field, layout);
    parameters.put("view", views.of(field, issue));
    return parameters;
  }
}
