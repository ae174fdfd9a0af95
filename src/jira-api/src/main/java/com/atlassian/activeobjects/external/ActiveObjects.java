package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;

/**
 * The plugin's own tables, one instance per plugin.
 *
 * <p>Evidence: complete list in Atlassian's open source (AO 1.4); {@code get}, {@code create},
 * {@code find}, {@code delete} used at 9.0-11.3.
 */
public interface ActiveObjects {
  <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

  <T> T executeInTransaction(TransactionCallback<T> callback);
}
