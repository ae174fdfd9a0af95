package com.atlassian.jira.plugin.customfield;

/**
 * The module that a type of fields comes from.
 *
 * <p>Evidence: Jira's own sources of 6.x.
 */
public interface CustomFieldTypeModuleDescriptor {
  String getCompleteKey();

  /** In the language of whoever is looking. */
  String getName();

  boolean isEditTemplateExists();
}
