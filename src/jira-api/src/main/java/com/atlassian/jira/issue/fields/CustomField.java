package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A field that an administrator has made of a type.
 *
 * <p>Evidence: full mock at 7.4; {@code getId}, {@code getName}, {@code getCustomFieldType} and
 * {@code getValue} called at 9.12-11. {@code getId} and {@code getName} stand in a superinterface
 * there, which a call does not tell.
 */
public interface CustomField {
  /** As in {@code customfield_10100}. */
  String getId();

  Long getIdAsLong();

  String getName();

  CustomFieldType<?, ?> getCustomFieldType();

  /** Null where it can't be searched by. */
  CustomFieldSearcher getCustomFieldSearcher();

  /** As it is stored now; null for none. */
  Object getValue(Issue issue);

  /** Whether issues of the project have it; empty or null for issues of any type. */
  boolean isInScope(Project project, List<String> issueTypeIds);
}
