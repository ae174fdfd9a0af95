package org.ballincourt.host.field;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The types of fields that plugins offer now. */
public final class FieldTypes {
  private final Map<String, OfferedType> types = new ConcurrentHashMap<>();

  public void offer(OfferedType type) {
    types.put(type.type().getKey(), type);
  }

  /** There are none any more. */
  public void withdraw() {
    types.clear();
  }

  /** Empty where the plugin that had it is disabled. */
  public Optional<OfferedType> find(String completeKey) {
    return Optional.ofNullable(types.get(completeKey));
  }
}
