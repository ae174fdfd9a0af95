package org.ballincourt.commitment.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The fields of our types that there are in Jira. An administrator may have made several of one
 * type, and called them anything.
 */
@Component
public class CourtFields {

  private final CustomFieldManager fields;

  @Inject
  public CourtFields(CustomFieldManager fields) {
    this.fields = fields;
  }

  /** All of that kind, in Jira's order. */
  public List<CustomField> of(FieldKind kind) {
    return fields.getCustomFieldObjects().stream().filter(field -> isOf(kind, field)).toList();
  }

  /** Those of that kind that the issue has. */
  public List<CustomField> of(FieldKind kind, Issue issue) {
    return of(kind, issue.getProjectObject());
  }

  /** Those of that kind that issues of the project have. */
  public List<CustomField> of(FieldKind kind, Project project) {
    return of(kind).stream().filter(field -> field.isInScope(project, List.of())).toList();
  }

  /** All of ours that issues of the project have. */
  List<CustomField> of(Project project) {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> FieldKind.all().anyMatch(kind -> isOf(kind, field)))
        .filter(field -> field.isInScope(project, List.of()))
        .toList();
  }

  /** Whether a field that history names holds whose move an issue is. */
  public boolean isWhoseMove(String name) {
    return of(FieldKind.WHOSE_MOVE).stream().anyMatch(field -> field.getName().equals(name));
  }

  static boolean isOf(FieldKind kind, CustomField field) {
    return Optional.<CustomFieldType<?, ?>>ofNullable(field.getCustomFieldType())
        .filter(type -> type.getKey().equals(kind.typeKey()))
        .isPresent();
  }

  /**
   * Makes a field of the kind, for all types of issues of the projects.
   *
   * @param projectIds not empty
   * @throws IllegalStateException where Jira cannot
   */
  public CustomField make(
      FieldKind kind, String name, String description, Collection<Long> projectIds) {
    List<JiraContextNode> contexts =
        projectIds.stream().<JiraContextNode>map(ProjectContext::new).toList();
    try {
      return fields.createCustomField(
          name,
          description,
          fields.getCustomFieldType(kind.typeKey()),
          fields.getCustomFieldSearcher(kind.searcherKey()),
          contexts,
          Collections.singletonList(null)); // which stands for all types of issues
    } catch (Exception e) { // checked, and not of the same package in every Jira
      throw new IllegalStateException("Jira cannot make the field " + name, e);
    }
  }
}
