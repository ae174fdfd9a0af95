package com.atlassian.beehive;

/**
 * Gives the locks of the cluster; each name is kept for ever.
 *
 * <p>Evidence: called at 9.4 and by a plugin for 11.3.
 */
public interface ClusterLockService {
  ClusterLock getLockForName(String lockName);
}
