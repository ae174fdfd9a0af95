package com.atlassian.query.operand;

/**
 * What a field is compared with.
 *
 * <p>Evidence: Jira's javadoc of 7.x.
 */
public interface Operand {
  String getName();

  String getDisplayString();
}
