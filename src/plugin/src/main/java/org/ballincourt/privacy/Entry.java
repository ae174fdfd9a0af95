package org.ballincourt.privacy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is kept about a person.
 *
 * @param kind not null
 * @param at when it came about; null where that is not kept
 * @param values what it says, by the name that it has on the wire, such as {@code note}, in order;
 *     without those that are empty
 */
public record Entry(Kind kind, Instant at, Map<String, String> values) {

  public Entry {
    requireNonNull(kind, "kind");
    Map<String, String> said = new LinkedHashMap<>(values);
    said.values().removeIf(value -> value == null || value.isEmpty());
    values = Collections.unmodifiableMap(said);
  }

  /** One of which nothing is said yet. */
  public static Entry of(Kind kind, Instant at) {
    return new Entry(kind, at, Map.of());
  }

  /**
   * The same saying one thing more.
   *
   * @param name as on the wire
   * @param value written out; null where there is nothing to say
   */
  public Entry with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value == null ? null : value.toString());
    return new Entry(kind, at, more);
  }
}
