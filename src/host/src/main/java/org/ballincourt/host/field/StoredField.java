package org.ballincourt.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A custom field as of now.
 *
 * @param projects ids of those whose issues have it
 */
public record StoredField(Definition definition, Set<Long> projects, FieldTypes types)
    implements CustomField {

  /**
   * What its administrator said.
   *
   * @param searcherKey null where it can't be searched by
   */
  public record Definition(
      long id, String name, String description, String typeKey, String searcherKey) {}

  @Override
  public String getId() {
    return Fields.PREFIX + definition.id();
  }

  @Override
  public Long getIdAsLong() {
    return definition.id();
  }

  @Override
  public String getName() {
    return definition.name();
  }

  /** Null where the plugin that has the type is disabled. */
  @Override
  public CustomFieldType<?, ?> getCustomFieldType() {
    return offered().map(OfferedType::type).orElse(null);
  }

  public Optional<OfferedType> offered() {
    return types.find(definition.typeKey());
  }

  /**
   * The type, for values that came from it.
   *
   * @throws IllegalStateException where the plugin that has it is disabled
   */
  @SuppressWarnings("unchecked") // whoever has a value has it from the type
  public CustomFieldType<Object, Object> type() {
    return (CustomFieldType<Object, Object>)
        offered()
            .orElseThrow(() -> new IllegalStateException(definition.typeKey() + " is not there"))
            .type();
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher() {
    return Optional.ofNullable(definition.searcherKey()).flatMap(StockSearcher::of).orElse(null);
  }

  @Override
  public Object getValue(Issue issue) {
    return offered().isPresent() ? type().getValueFromIssue(this, issue) : null;
  }

  @Override
  public boolean isInScope(Project project, List<String> issueTypeIds) {
    return projects.contains(project.getId());
  }

  /** As in Jira a field without a template for it is on no form. */
  public boolean isEditable() {
    return offered().filter(type -> type.has(FieldView.EDIT)).isPresent();
  }
}
