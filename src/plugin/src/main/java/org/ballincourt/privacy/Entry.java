package org.ballincourt.privacy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is kept about a person.
 *
 * @param kind not null
 * @param where not null; who may not look there learns no more than that there is something
 * @param at when it came about; null where that is not kept
 * @param values what it says, by the name that it has on the wire, such as {@code note}, or by the
 *     question that it answers, in order; without those that are empty
 */
public record Entry(Kind kind, Where where, Instant at, Map<String, String> values) {

  /**
   * In which issue or project something is kept.
   *
   * @param issue its id; null for none
   * @param project its id; null for none
   */
  public record Where(Long issue, Long project) {

    /** Not in any project: whoever keeps the client sees it. */
    public static final Where NOWHERE = new Where(null, null);

    /** In some project, but nobody knows in which: Jira’s administrators alone see it. */
    public static final Where SOMEWHERE = new Where(null, 0L);

    public static Where issue(long id) {
      return new Where(id, null);
    }

    public static Where project(long id) {
      return new Where(null, id);
    }
  }

  public Entry {
    requireNonNull(kind, "kind");
    requireNonNull(where, "where");
    Map<String, String> said = new LinkedHashMap<>(values);
    said.values().removeIf(value -> value == null || value.isEmpty());
    values = Collections.unmodifiableMap(said);
  }

  /** One of which nothing is said yet. */
  public static Entry of(Kind kind, Where where, Instant at) {
    return new Entry(kind, where, at, Map.of());
  }

  /**
   * The same saying one thing more.
   *
   * @param name as on the wire
   * @param value written out; null where there is nothing to say
   */
  public Entry with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value == null ? null : written(value));
    return new Entry(kind, where, at, more);
  }

  private static String written(Object value) {
    return value instanceof Instant at
        ? at.truncatedTo(ChronoUnit.SECONDS).toString()
        : value.toString();
  }
}
