package org.ballincourt.court.life;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of versions that are no more.
 *
 * @param heirs by the id of the version that is gone, the one that it was merged into; empty for
 *     none, since it was deleted
 */
public record VersionFates(Map<Long, Optional<Long>> heirs) {

  /** Nothing is known of any version, so that all stay what they are. */
  public static final VersionFates NONE = new VersionFates(Map.of());

  public VersionFates {
    heirs = Map.copyOf(heirs);
  }

  /** With what others know. */
  public VersionFates and(VersionFates others) {
    Map<Long, Optional<Long>> all = new HashMap<>(heirs);
    all.putAll(others.heirs);
    return new VersionFates(all);
  }

  /** What is left of versions today: heirs, and heirs of heirs, in the place of what is gone. */
  Set<Long> today(Set<Long> versions) {
    Set<Long> left = new HashSet<>();
    versions.forEach(version -> today(version).ifPresent(left::add));
    return left;
  }

  /** Versions that claim to have become each other are none. */
  private Optional<Long> today(long version) {
    Set<Long> seen = new HashSet<>();
    Optional<Long> now = Optional.of(version);
    while (now.isPresent() && heirs.containsKey(now.get())) {
      now = seen.add(now.get()) ? heirs.get(now.get()) : Optional.empty();
    }
    return now;
  }
}
