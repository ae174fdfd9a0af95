package com.atlassian.activeobjects.external;

/**
 * The version of a plugin's tables.
 *
 * <p>Evidence: Atlassian's open source: final, made by {@code valueOf}.
 */
public final class ModelVersion {
  private final int version;

  private ModelVersion(int version) {
    this.version = version;
  }

  public static ModelVersion valueOf(String version) {
    return new ModelVersion(Integer.parseInt(version));
  }

  public boolean isOlderThan(ModelVersion other) {
    return version < other.version;
  }

  @Override
  public String toString() {
    return String.valueOf(version);
  }
}
