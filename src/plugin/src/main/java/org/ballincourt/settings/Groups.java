package org.ballincourt.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which group has a right; beside it Jira’s administrators have it.
 *
 * @param names not blank; without a right that no group has
 */
public record Groups(Map<Right, String> names) {

  /** Of a name, in characters: what Jira’s own table keeps. */
  public static final int LONGEST_NAME = 255;

  /** Nobody but Jira’s administrators has any. */
  public static final Groups NONE = new Groups(Map.of());

  /**
   * @throws IllegalArgumentException where a name is blank or too long
   */
  public Groups {
    names = Map.copyOf(names);
    if (names.values().stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
      throw new IllegalArgumentException("Not names of groups: " + names);
    }
  }

  public Optional<String> of(Right right) {
    return Optional.ofNullable(names.get(right));
  }

  /**
   * The same with another group.
   *
   * @param name null where no group has it
   */
  public Groups with(Right right, String name) {
    Map<Right, String> changed = new EnumMap<>(Right.class);
    changed.putAll(names);
    if (name == null) {
      changed.remove(right);
    } else {
      changed.put(right, name);
    }
    return new Groups(changed);
  }
}
