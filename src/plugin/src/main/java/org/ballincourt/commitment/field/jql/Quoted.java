package org.ballincourt.commitment.field.jql;

/** What somebody has written, short enough to be said back. */
final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  static String of(String written) {
    return written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
  }
}
