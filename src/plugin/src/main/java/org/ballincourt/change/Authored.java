package org.ballincourt.change;

/** Something that keeps the keys of users: of those who did what it keeps. */
public interface Authored {

  /** The same user has another key from now on; one transaction. */
  void rename(String original, String next);
}
