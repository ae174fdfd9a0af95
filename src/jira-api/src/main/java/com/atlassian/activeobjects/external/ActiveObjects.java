package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The plugin's own tables, one instance per plugin.
 *
 * <p>Evidence: complete list in Atlassian's open source (AO 1.4); {@code get}, {@code create},
 * {@code find}, {@code delete} used at 9.0-11.3; the batch {@code create} in a decompiled copy of
 * the present one.
 */
public interface ActiveObjects {
  @SuppressWarnings("unchecked") // an array of parameterised types, as the real method takes it
  void migrate(Class<? extends RawEntity<?>>... entities);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

  <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

  /** One statement for all rows of the list. */
  <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

  /** The number of rows that are gone. */
  <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  <T> T executeInTransaction(TransactionCallback<T> callback);
}
