package com.atlassian.activeobjects.external;

/**
 * Brings the tables from one version to the next, before anybody uses them.
 *
 * <p>Evidence: Atlassian's open source, used at 9.0-11.0.
 */
public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
