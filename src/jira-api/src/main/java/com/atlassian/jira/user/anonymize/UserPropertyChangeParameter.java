package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/**
 * What a user had before, and has from now on.
 *
 * <p>Evidence: its methods are called by a handler of a plugin that Jira brings along; that it is a
 * class is listed in {@code docs/api-evidence.md}. Only the host makes one.
 */
public class UserPropertyChangeParameter {
  private final String original;
  private final String target;
  private final Context context;

  public UserPropertyChangeParameter(String original, String target, Context context) {
    this.original = original;
    this.target = target;
    this.context = context;
  }

  public String getOriginal() {
    return original;
  }

  public String getTarget() {
    return target;
  }

  public Context getContext() {
    return context;
  }
}
