package com.atlassian.jira.util;

/**
 * Texts in one user's language.
 *
 * <p>Evidence: declared in Jira's open sources; public plugins hand {@code getText(String, Object)}
 * an array of arguments.
 */
public interface I18nHelper {
  String getText(String key);

  /**
   * @param parameters one argument, or an {@code Object[]} or {@code List} of them
   */
  String getText(String key, Object parameters);
}
