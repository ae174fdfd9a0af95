package org.ballincourt.host.search.condition;

import java.util.List;
import java.util.Map;

/** How issues are sorted by a field. */
public sealed interface Order {

  /** By columns, the first one first. */
  record ByColumns(List<String> columns) implements Order {}

  /** By values of the index, by issue id. */
  record ByValues(Map<Long, Object> values) implements Order {}
}
