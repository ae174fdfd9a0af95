package com.atlassian.sal.api.rdbms;

/**
 * Lends a connection to Jira's database, inside a transaction.
 *
 * <p>Evidence: javadoc of 3.0, and the same method in Atlassian's sources of later years; called by
 * a plugin for Jira 10 or older. {@code getSchemaName} returns an {@code Option} of Fugue there,
 * whose type is not known for 11: it is not called.
 */
public interface TransactionalExecutor {
  <A> A execute(ConnectionCallback<A> callback);
}
