package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * What is done with a connection.
 *
 * <p>Evidence: javadoc of 3.0, and the same type in Atlassian's sources of later years; implemented
 * by a plugin for Jira 10 or older.
 */
public interface ConnectionCallback<A> {
  /**
   * @param connection lent for this call; it must be neither kept nor committed
   */
  A execute(Connection connection);
}
