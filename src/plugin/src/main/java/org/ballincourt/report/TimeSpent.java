package org.ballincourt.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** With whom the time of a period went, part by part: business seconds, each on its calendar. */
public final class TimeSpent {
  private final Map<Holder, long[]> parts;

  /**
   * @param parts of each holder, as many for one as for another
   */
  public TimeSpent(Map<Holder, long[]> parts) {
    this.parts = new EnumMap<>(parts);
  }

  /** Over the whole period. */
  public long of(Holder holder) {
    return Arrays.stream(parts.get(holder)).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeSpent time
        && parts.keySet().equals(time.parts.keySet())
        && parts.keySet().stream()
            .allMatch(holder -> Arrays.equals(parts.get(holder), time.parts.get(holder)));
  }

  @Override
  public int hashCode() {
    return parts.values().stream().mapToInt(Arrays::hashCode).sum();
  }

  /** In the order of the parts. */
  public long[] byPart(Holder holder) {
    return parts.get(holder).clone();
  }
}
