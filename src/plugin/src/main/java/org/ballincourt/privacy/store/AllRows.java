package org.ballincourt.privacy.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * All rows of a table, some at a time in the order of their keys, so that no more of them are in
 * memory, and no more are locked, than need be.
 *
 * @param <K> of the key
 * @param <R> of the rows
 */
public final class AllRows<K, R extends RawEntity<K>> {

  /** Of rows that are read, and changed in one transaction. */
  private static final int BATCH = 200;

  private final ActiveObjects ao;
  private final Class<R> type;
  private final String key;
  private final Function<R, K> keyOf;

  /**
   * @param key the column
   */
  public AllRows(ActiveObjects ao, Class<R> type, String key, Function<R, K> keyOf) {
    this.ao = ao;
    this.type = type;
    this.key = key;
    this.keyOf = keyOf;
  }

  /** Looks at each. */
  public void read(Consumer<R> look) {
    Optional<K> last = readAfter(Optional.empty(), look);
    while (last.isPresent()) {
      last = readAfter(last, look);
    }
  }

  private Optional<K> readAfter(Optional<K> last, Consumer<R> look) {
    List<R> rows = after(last);
    rows.forEach(look);
    return keyOfLast(rows);
  }

  /**
   * Changes those that differ; each batch is a transaction.
   *
   * @param change sets what is to be set, and says whether there was anything
   */
  public void change(Predicate<R> change) {
    Optional<K> last = changeAfter(Optional.empty(), change);
    while (last.isPresent()) {
      last = changeAfter(last, change);
    }
  }

  private Optional<K> changeAfter(Optional<K> last, Predicate<R> change) {
    return ao.executeInTransaction(
        () -> {
          List<R> rows = after(last);
          rows.stream().filter(change).forEach(RawEntity::save);
          return keyOfLast(rows);
        });
  }

  private List<R> after(Optional<K> last) {
    Query some = Query.select().order(key).limit(BATCH);
    Query next = last.map(seen -> some.where(key + " > ?", seen)).orElse(some);
    return Arrays.asList(ao.find(type, next));
  }

  /** Empty where there are no more. */
  private Optional<K> keyOfLast(List<R> rows) {
    return rows.size() < BATCH
        ? Optional.empty()
        : Optional.of(keyOf.apply(rows.get(rows.size() - 1)));
  }

  /**
   * Sets a text that differs.
   *
   * @return whether it does
   */
  public static boolean set(String is, String next, Consumer<String> setter) {
    boolean differs = is != null && !is.equals(next);
    if (differs) {
      setter.accept(next);
    }
    return differs;
  }
}
