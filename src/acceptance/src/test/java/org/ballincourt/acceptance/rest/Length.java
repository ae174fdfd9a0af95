package org.ballincourt.acceptance.rest;

/** How long a test goes on: a tenth of the full length unless {@code -Pfull} is given. */
final class Length {

  private Length() {}

  static int tenthOf(int full) {
    return Boolean.getBoolean("long.runs") ? full : full / 10;
  }
}
