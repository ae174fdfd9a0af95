package com.atlassian.sal.api.transaction;

/**
 * What runs in one transaction.
 *
 * <p>Evidence: full mock at 8.20, used unchanged at 10.3.
 */
public interface TransactionCallback<T> {
  T doInTransaction();
}
