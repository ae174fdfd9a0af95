package org.ballincourt.acceptance.rest;

/** How long a test goes on: a tenth of the full length unless {@code -Pfull} is given. */
public final class Length {

  private Length() {}

  public static int tenthOf(int full) {
    return isFull() ? full : full / 10;
  }

  public static boolean isFull() {
    return Boolean.getBoolean("long.runs");
  }
}
