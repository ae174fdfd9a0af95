package org.ballincourt.host.export;

/** An export file can't be imported; the message says where and why. */
public final class BadExport extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadExport(String message) {
    super(message);
  }

  /**
   * @param path where in the file, such as {@code issues[17].key}; empty for the file as a whole
   */
  BadExport(String file, String path, String reason) {
    super(path.isEmpty() ? file + ": " + reason : file + ": " + path + ": " + reason);
  }
}
