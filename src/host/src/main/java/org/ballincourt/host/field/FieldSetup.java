package org.ballincourt.host.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** A field where it applies; there is one setup for all of its projects. */
public record FieldSetup(CustomField field) implements FieldConfig {

  @Override
  public CustomField getCustomField() {
    return field;
  }
}
