package org.ballincourt.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;

/**
 * Tables that last as long as a test. They compare with =, &lt; and &gt;, and know no transactions.
 */
public final class RowsInMemory implements ActiveObjects {

  private final Map<Class<?>, List<Map<String, Object>>> tables = new HashMap<>();

  @Override
  @SuppressWarnings("unchecked")
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... wanted) {
    return table(type).stream()
        .filter(matching(criteria, wanted))
        .map(row -> entity(type, row))
        .toArray(length -> (T[]) Array.newInstance(type, length));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    Map<String, Object> row = new HashMap<>();
    for (DBParam param : params) {
      row.put(param.getField(), param.getValue());
    }
    number(type, row);
    table(type).add(row);
    return entity(type, row);
  }

  private void number(Class<?> type, Map<String, Object> row) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(AutoIncrement.class)) {
        row.put(column(method.getName()), (long) table(type).size() + 1);
      }
    }
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    rows.forEach(row -> table(type).add(new HashMap<>(row)));
  }

  @Override
  @SuppressWarnings("unchecked") // as the interface has it
  public void migrate(Class<? extends RawEntity<?>>... entities) {
    throw notInMemory();
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    throw notInMemory();
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... wanted) {
    throw notInMemory();
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... wanted) {
    int before = table(type).size();
    table(type).removeIf(matching(criteria, wanted));
    return before - table(type).size();
  }

  /**
   * Knows {@code A = ?}, {@code A <> ?}, {@code A < ?}, {@code A > ?} and {@code A IN (?, ?)}, and
   * several of them joined by {@code AND}.
   */
  private static Predicate<Map<String, Object>> matching(String criteria, Object... wanted) {
    Predicate<Map<String, Object>> all = row -> true;
    Deque<Object> values = new ArrayDeque<>(List.of(wanted));
    for (String term : criteria.split(" AND ")) {
      all = all.and(term(term, values));
    }
    return all;
  }

  private static Predicate<Map<String, Object>> term(String term, Deque<Object> values) {
    String column = term.substring(0, term.indexOf(' '));
    String operator = term.substring(column.length());
    if (operator.startsWith(" IN (")) {
      List<Object> among =
          operator.chars().filter(c -> c == '?').mapToObj(c -> values.remove()).toList();
      return row -> among.contains(row.get(column));
    }
    Object wanted = values.remove();
    return switch (operator) {
      case " = ?" -> row -> wanted.equals(row.get(column));
      case " <> ?" -> row -> !wanted.equals(row.get(column));
      case " > ?" -> row -> (Long) row.get(column) > (Long) wanted;
      case " < ?" -> row -> (Long) row.get(column) < (Long) wanted;
      default -> throw new UnsupportedOperationException(term);
    };
  }

  private static UnsupportedOperationException notInMemory() {
    return new UnsupportedOperationException("try this on the real engine");
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    return callback.doInTransaction();
  }

  private List<Map<String, Object>> table(Class<?> type) {
    return tables.computeIfAbsent(type, any -> new ArrayList<>());
  }

  private static <T> T entity(Class<T> type, Map<String, Object> row) {
    Map<String, Object> seen = new HashMap<>(row);
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer(method.getName(), arguments, seen, row));
    return type.cast(proxy);
  }

  /** What is set is seen by others when it is saved. */
  private static Object answer(
      String method, Object[] arguments, Map<String, Object> seen, Map<String, Object> row) {
    if (method.startsWith("set")) {
      seen.put(column(method), arguments[0]);
    } else if (method.equals("save")) {
      row.putAll(seen);
    } else {
      return seen.get(column(method));
    }
    return null;
  }

  private static String column(String method) {
    return method
        .replaceFirst("^(get|is|set)", "")
        .replaceAll("(?<=.)([A-Z])", "_$1")
        .toUpperCase(Locale.ROOT);
  }
}
