package org.ballincourt.report.share.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Spot;
import org.ballincourt.report.share.KeptAsk;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.Pieces;

/** What a report was counted of, as it is stored. */
record StoredPieces(Map<Long, String> keys, List<StoredTurn> turns, List<StoredAsk> asks) {

  /** Where a turn, or an ask, lay. */
  record StoredSpot(long issue, long home, Long project, Long phase, Long client) {
    static StoredSpot of(Spot spot) {
      return new StoredSpot(spot.issue(), spot.home(), spot.project(), spot.phase(), spot.client());
    }

    Spot spot() {
      return new Spot(issue, home, project, phase, client);
    }
  }

  static StoredPieces of(Pieces pieces) {
    return new StoredPieces(
        pieces.keys(),
        of(pieces, KeptTurn.class).map(StoredTurn::of).toList(),
        of(pieces, KeptAsk.class).map(StoredAsk::of).toList());
  }

  private static <P extends Piece> Stream<P> of(Pieces pieces, Class<P> kind) {
    return pieces.all().stream().filter(kind::isInstance).map(kind::cast);
  }

  Pieces pieces() {
    Stream<Piece> kept =
        Stream.concat(turns.stream().map(StoredTurn::turn), asks.stream().map(StoredAsk::ask));
    return new Pieces(kept.toList(), keys);
  }

  /** In the order of the figures, so that the same is stored the same. */
  static List<Figure> inOrder(Set<Figure> figures) {
    return figures.stream().sorted().toList();
  }
}
