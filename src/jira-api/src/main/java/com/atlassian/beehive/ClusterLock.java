package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread in the cluster can hold.
 *
 * <p>Evidence: assigned to {@code Lock} at 9.4.
 */
public interface ClusterLock extends Lock {}
