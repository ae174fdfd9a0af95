package org.ballincourt.host;

/** A system property can't be used; the message names it and says why. */
final class BadSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadSetting(String name, String value, String reason) {
    super("-D%s=%s: %s".formatted(name, value, reason));
  }
}
