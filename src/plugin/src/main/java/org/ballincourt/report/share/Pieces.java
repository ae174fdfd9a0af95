package org.ballincourt.report.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report was counted of.
 *
 * @param all turns and asks, also those that count in no figure yet
 * @param keys of issues, as they were; without those that whoever shared it could not open
 */
public record Pieces(List<Piece> all, Map<Long, String> keys) {

  public Pieces {
    all = List.copyOf(all);
    keys = Map.copyOf(keys);
  }

  /** The key that an issue had. */
  public Optional<String> key(long issue) {
    return Optional.ofNullable(keys.get(issue));
  }
}
