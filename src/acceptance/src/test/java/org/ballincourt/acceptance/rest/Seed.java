package org.ballincourt.acceptance.rest;

import java.util.Random;

/** The seed of what is generated: given by {@code -Dseed}, else another one each time. */
public final class Seed {

  private Seed() {}

  /** Prints the seed, so that a failure can be had again. */
  public static long next() {
    String given = System.getProperty("seed", "");
    long seed = given.isEmpty() ? new Random().nextInt() : Long.parseLong(given);
    System.out.println("generated from -Dseed=" + seed);
    return seed;
  }
}
