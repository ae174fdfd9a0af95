package org.ballincourt.report;

import java.util.Arrays;

/** Lengths as they are read, in business seconds, of which there may be very many. */
public final class SecondsList {

  private long[] seconds = new long[16];
  private int size;

  public void add(long length) {
    if (size == seconds.length) {
      seconds = Arrays.copyOf(seconds, 2 * size);
    }
    seconds[size++] = length;
  }

  public Lengths lengths() {
    return new Lengths(Arrays.copyOf(seconds, size));
  }
}
