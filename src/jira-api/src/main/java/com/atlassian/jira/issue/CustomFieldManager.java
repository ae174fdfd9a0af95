package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds and makes custom fields. Whoever may see them is asked elsewhere.
 *
 * <p>Evidence: full mock at 7.4; all of these called by public plugins, {@code
 * getCustomFieldObjects} at 9.0-11.3 and {@code createCustomField} in its six arguments by plugins
 * of 2025.
 */
public interface CustomFieldManager {
  /** Null where there is none. */
  CustomField getCustomFieldObject(String id);

  List<CustomField> getCustomFieldObjects();

  /** Those in whose scope the issue is. */
  List<CustomField> getCustomFieldObjects(Issue issue);

  /** Null where there is none. */
  CustomFieldType<?, ?> getCustomFieldType(String completeKey);

  /** Null where there is none. */
  CustomFieldSearcher getCustomFieldSearcher(String completeKey);

  /**
   * @param searcher null for a field that can't be searched by
   * @param contexts of which projects the field is
   * @param issueTypes with null in it for all of them
   */
  CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes)
      throws GenericEntityException;
}
