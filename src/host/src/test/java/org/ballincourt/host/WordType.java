package org.ballincourt.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.field.FieldErrors;
import org.ballincourt.host.field.FieldView;
import org.ballincourt.host.field.OfferedType;

/** A type of fields that hold any word but {@code bad}, and a plugin that has it. */
final class WordType extends GenericTextCFType implements CustomFieldTypeModuleDescriptor {
  static final String KEY = "sample:word";
  static final String SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

  /** Done once a value was read. */
  Runnable afterReading = () -> {};

  WordType(CustomFieldValuePersister persister) {
    super(persister, null, null, null);
    init(this);
  }

  @Override
  public String getSingularObjectFromString(String text) throws FieldValidationException {
    if (text.equals("bad")) {
      throw new FieldValidationException("'" + text + "' is no word here.");
    }
    return text;
  }

  @Override
  public String getValueFromIssue(CustomField field, Issue issue) {
    String value = super.getValueFromIssue(field, issue);
    afterReading.run();
    return value;
  }

  @Override
  public String getCompleteKey() {
    return KEY;
  }

  @Override
  public boolean isEditTemplateExists() {
    return true;
  }

  OfferedType offered() {
    return new OfferedType() {
      @Override
      public CustomFieldType<?, ?> type() {
        return WordType.this;
      }

      @Override
      public Set<String> searchers() {
        return Set.of(SEARCHER);
      }

      @Override
      public boolean has(FieldView view) {
        return view != FieldView.XML;
      }

      @Override
      public String render(FieldView view, Map<String, Object> values) {
        FieldErrors errors = (FieldErrors) values.get("action");
        return "[" + view + " " + values.get("value") + errors.messages().values() + "]";
      }
    };
  }
}
