package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps the values of custom fields: a text, a Date or a Double each. It writes neither history nor
 * index, and tells nobody.
 *
 * <p>Evidence: complete javadoc of 7.
 */
public interface CustomFieldValuePersister {
  List<Object> getValues(
      CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

  void createValues(
      CustomField field,
      Long issueId,
      PersistenceFieldType persistenceFieldType,
      Collection<?> values);

  /** In the place of those that are there; null stands for none. */
  void updateValues(
      CustomField field,
      Long issueId,
      PersistenceFieldType persistenceFieldType,
      Collection<?> values);

  /** Of the field of that id; the ids of the issues that had one. */
  Set<Long> removeAllValues(String customFieldId);
}
