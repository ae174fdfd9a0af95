package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What most types of fields share.
 *
 * <p>Evidence: Jira's own sources of 6.x; the lists of inherited methods in the javadoc of 7.
 *
 * @param <T> what a field holds
 * @param <S> one of those
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
  private CustomFieldTypeModuleDescriptor descriptor;

  @Override
  public void init(CustomFieldTypeModuleDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  @Override
  public final String getKey() {
    return descriptor.getCompleteKey();
  }

  @Override
  public final String getName() {
    return descriptor.getName();
  }

  @Override
  public final CustomFieldTypeModuleDescriptor getDescriptor() {
    return descriptor;
  }

  @Override
  public Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
    return new HashMap<>();
  }

  @Override
  public boolean valuesEqual(T v1, T v2) {
    return Objects.equals(v1, v2);
  }

  @Override
  public String getChangelogString(CustomField field, T value) {
    return null;
  }
}
