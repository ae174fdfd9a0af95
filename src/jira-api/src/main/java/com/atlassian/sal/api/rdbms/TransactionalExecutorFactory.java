package com.atlassian.sal.api.rdbms;

/**
 * Makes executors.
 *
 * <p>Evidence: Atlassian's sources since 3.0, called by Atlassian's own plugins, by one for Jira 10
 * or older among others.
 */
public interface TransactionalExecutorFactory {
  /** One that only reads, in the thread's transaction where there is one. */
  TransactionalExecutor createReadOnly();
}
