package org.ballincourt.host.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import org.ballincourt.host.database.HostSettings;

/**
 * A plugin's upgrade tasks, run as Atlassian's {@code ActiveObjectUpgradeManagerImpl} of the public
 * sources does: by version, each in a transaction of its own together with the version it leads to.
 * A model of which no version is stored has version 0, so the tasks run on a first installation
 * too; a task that fails stops the start, and the next one begins with it.
 */
public final class ModelUpgrade {

  private final HostSettings versions;
  private final List<ActiveObjectsUpgradeTask> tasks;

  /**
   * @param versions in the database of the tables
   */
  public ModelUpgrade(HostSettings versions, List<ActiveObjectsUpgradeTask> tasks) {
    this.versions = versions;
    this.tasks = tasks.stream().sorted(ModelUpgrade::compare).toList();
    refuseEqualVersions();
  }

  private static int compare(ActiveObjectsUpgradeTask one, ActiveObjectsUpgradeTask other) {
    if (one.getModelVersion().isOlderThan(other.getModelVersion())) {
      return -1;
    }
    return other.getModelVersion().isOlderThan(one.getModelVersion()) ? 1 : 0;
  }

  private void refuseEqualVersions() {
    for (int i = 1; i < tasks.size(); i++) {
      if (compare(tasks.get(i - 1), tasks.get(i)) == 0) {
        throw new IllegalStateException(
            "There are more than one upgrade tasks with model version "
                + tasks.get(i).getModelVersion());
      }
    }
  }

  /**
   * @param name under which the model's version is stored
   */
  void run(String name, ActiveObjects tables) {
    for (ActiveObjectsUpgradeTask task : tasks) {
      ModelVersion current = ModelVersion.valueOf(versions.get(name).orElse("0"));
      if (current.isOlderThan(task.getModelVersion())) {
        tables.executeInTransaction(() -> upgrade(name, task, current, tables));
      }
    }
  }

  private Void upgrade(
      String name, ActiveObjectsUpgradeTask task, ModelVersion current, ActiveObjects tables) {
    task.upgrade(current, tables);
    versions.put(name, task.getModelVersion().toString());
    return null;
  }
}
