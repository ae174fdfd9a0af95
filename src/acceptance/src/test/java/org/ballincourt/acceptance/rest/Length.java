package org.ballincourt.acceptance.rest;

/** How long a test goes on: a tenth of the full length unless {@code -Pfull} is given. */
final class Length {

  private Length() {}

  static int tenthOf(int full) {
    return isFull() ? full : full / 10;
  }

  static boolean isFull() {
    return Boolean.getBoolean("long.runs");
  }
}
