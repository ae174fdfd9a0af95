package org.ballincourt.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** With whom the time of a period went, part by part: business seconds, each on its calendar. */
public final class TimeSpent {
  private final Map<Holder, long[]> parts;

  TimeSpent(Map<Holder, long[]> parts) {
    this.parts = new EnumMap<>(parts);
  }

  /** Over the whole period. */
  public long of(Holder holder) {
    return Arrays.stream(parts.get(holder)).sum();
  }

  /** In the order of the parts. */
  public long[] byPart(Holder holder) {
    return parts.get(holder).clone();
  }
}
