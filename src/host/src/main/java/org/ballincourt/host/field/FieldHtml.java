package org.ballincourt.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows one field of one issue with the templates of its type, as Jira calls them. */
public record FieldHtml(StoredField field, Issue issue) {
  private static final FieldLayoutItem LAYOUT = new FieldLayoutItem() {};

  /** As on the page of the issue; empty where there is no value. */
  public String view() {
    return value().map(value -> render(FieldView.VIEW, value, FieldErrors.NONE)).orElse("");
  }

  /** As in a list, also where there is no value. */
  public String column() {
    return column(value().orElse(null));
  }

  /** The same, of a value that the index has; null where there is none. */
  public String column(Object value) {
    FieldView view = has(FieldView.COLUMN) ? FieldView.COLUMN : FieldView.VIEW;
    return render(view, value, FieldErrors.NONE);
  }

  /** As in the XML of the issue; empty where there is no value. */
  public String xml() {
    return value().map(value -> render(FieldView.XML, value, FieldErrors.NONE)).orElse("");
  }

  /** The control in a form that shows what is stored. */
  public String control() {
    return value()
        .map(value -> render(FieldView.EDIT, text(value), FieldErrors.NONE))
        .orElseGet(() -> render(FieldView.EDIT, null, FieldErrors.NONE));
  }

  /** The control in a form that is shown once more, with what was entered. */
  public String control(FieldInput input, FieldErrors errors) {
    return render(FieldView.EDIT, field.type().getStringValueFromCustomFieldParams(input), errors);
  }

  private String text(Object value) {
    return field.type().getStringFromSingularObject(value);
  }

  private boolean has(FieldView view) {
    return field.offered().filter(type -> type.has(view)).isPresent();
  }

  private Optional<Object> value() {
    return issue.getId() == null ? Optional.empty() : Optional.ofNullable(field.getValue(issue));
  }

  private String render(FieldView view, Object value, FieldErrors errors) {
    Map<String, Object> values = new HashMap<>();
    field
        .offered()
        .ifPresent(type -> values.putAll(type.type().getVelocityParameters(issue, field, LAYOUT)));
    values.put("value", value);
    values.put("customField", field);
    values.put("issue", issue);
    values.put("fieldLayoutItem", LAYOUT);
    values.put("action", errors);
    values.put("displayParameters", Map.of());
    values.put("auiparams", Map.of());
    return field.offered().map(type -> type.render(view, values)).orElse("");
  }
}
