package org.ballincourt.host.plugin.module;

/** The plugin holds something that this host does not support; the message names the place. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }

  public RefusedException(String message, Throwable cause) {
    super(message + ": " + reasons(cause), cause);
  }

  /** The first and the deepest reason: between them frameworks mostly repeat themselves. */
  private static String reasons(Throwable cause) {
    Throwable deepest = cause;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest == cause
        ? cause.getMessage()
        : cause.getMessage() + " – " + deepest.getMessage();
  }
}
