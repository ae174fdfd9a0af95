package org.ballincourt.host.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballincourt.host.database.Database;

/** The locks of the cluster by name; each name has one row, for ever. */
public final class ClusterLocks implements ClusterLockService {
  private final Database database;
  private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

  public ClusterLocks(Database database) {
    this.database = database;
  }

  @Override
  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(
        name, missing -> new NamedLock(missing, new LockedRow(database, missing)));
  }
}
