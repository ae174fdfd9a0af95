package org.ballincourt.bench.load;

import java.util.stream.LongStream;

/**
 * One of many projects, each with a few versions.
 *
 * @param number from 0 on
 */
record DrawnProject(int number) {

  static final int VERSIONS = 3;

  private static final long FIRST_ID = 20_000;

  long id() {
    return FIRST_ID + number;
  }

  String key() {
    return "P" + number;
  }

  /** The ids of its versions. */
  LongStream versions() {
    return LongStream.range(0, VERSIONS).map(this::version);
  }

  long version(long ofProject) {
    return FIRST_ID + (long) number * VERSIONS + ofProject;
  }
}
