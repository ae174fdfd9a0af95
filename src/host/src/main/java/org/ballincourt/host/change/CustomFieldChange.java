package org.ballincourt.host.change;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Objects;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.issue.StoredIssue;

/**
 * Another value of a custom field, written by its type. As in Jira it stands in history under the
 * field's name, where what the type tells history differs at all.
 *
 * @param to null to empty it
 */
record CustomFieldChange(StoredField field, Object to) implements Change {

  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    CustomFieldType<Object, Object> type = field.type();
    Object from = type.getValueFromIssue(field, issue);
    if (type.valuesEqual(from, to)) {
      return List.of();
    }
    if (from == null) {
      type.createValue(field, issue, to);
    } else {
      type.updateValue(field, issue, to);
    }
    return items(told(from), told(to));
  }

  private List<ChangeItemBean> items(FieldValue from, FieldValue to) {
    return Objects.equals(from, to)
        ? List.of()
        : List.of(
            new ChangeItemBean(
                "custom", field.getName(), from.id(), from.text(), to.id(), to.text()));
  }

  private FieldValue told(Object value) {
    if (value == null) {
      return FieldValue.NONE;
    }
    String id = field.type().getChangelogValue(field, value);
    String text = field.type().getChangelogString(field, value);
    return new FieldValue(text == null ? null : id, text == null ? id : text);
  }
}
