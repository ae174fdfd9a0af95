package org.ballincourt.host.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The values of one search, and the now and the zone in which its times are read. */
final class Binding {
  private final Instant now;
  private final ZoneId zone;
  private final Map<String, Object> values = new HashMap<>();

  Binding(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  Instant now() {
    return now;
  }

  Instant at(LocalDateTime time) {
    return time.atZone(zone).toInstant();
  }

  /** The value's name in SQL; the elements of a list stand one after another. */
  String add(Object value) {
    String name = "value" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  Map<String, Object> values() {
    return values;
  }
}
