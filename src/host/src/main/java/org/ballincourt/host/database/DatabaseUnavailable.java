package org.ballincourt.host.database;

import org.springframework.core.NestedExceptionUtils;

/** The database that the settings name can't be used. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String url, RuntimeException cause) {
    super("The database " + withoutOptions(url) + " can't be used: " + reason(cause), cause);
  }

  /** Options may hold a password. */
  private static String withoutOptions(String url) {
    return url.split("[?;]", 2)[0];
  }

  private static String reason(RuntimeException cause) {
    return NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
  }
}
