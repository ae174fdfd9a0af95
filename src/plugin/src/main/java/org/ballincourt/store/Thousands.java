package org.ballincourt.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids in portions that every database takes in one statement. */
public final class Thousands {

  private static final int PORTION = 1000;

  private Thousands() {}

  /** Each id once, in the order of the ids; no portion is empty. */
  public static Stream<List<Long>> of(Collection<Long> ids) {
    List<Long> all = ids.stream().distinct().toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + PORTION)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + PORTION)));
  }
}
