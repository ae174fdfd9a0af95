package org.ballincourt.report.dashboard.clients;

import java.util.Arrays;
import org.ballincourt.report.Lengths;

/** Lengths as they are read, of which there may be very many. */
final class SecondsList {

  private long[] seconds = new long[16];
  private int size;

  void add(long length) {
    if (size == seconds.length) {
      seconds = Arrays.copyOf(seconds, 2 * size);
    }
    seconds[size++] = length;
  }

  Lengths lengths() {
    return new Lengths(Arrays.copyOf(seconds, size));
  }
}
