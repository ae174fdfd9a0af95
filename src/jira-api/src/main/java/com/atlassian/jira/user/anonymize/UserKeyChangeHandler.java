package com.atlassian.jira.user.anonymize;

/**
 * Told when a user gets another key; the module is a {@code user-key-change-handler}.
 *
 * <p>Evidence: the javadoc of Jira 10.2, which shows the module; Jira Software 10.3 and 10.4
 * implement it.
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
