package org.ballincourt.report.share;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Lens;
import org.ballincourt.report.ReportRows;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedTurn;

/** Gathers what a report is counted of, as long as it is not too much. Not for several threads. */
public final class Gathering implements ReportRows {

  /** How many rows a copy keeps. */
  public static final int MOST = 10_000;

  private final Lens lens;
  private final int most;
  private final List<Piece> rows = new ArrayList<>();
  private boolean full;

  /**
   * @param most how many rows at most
   */
  public Gathering(Lens lens, int most) {
    this.lens = lens;
    this.most = most;
  }

  @Override
  public void add(TimedTurn turn) {
    keep(new KeptTurn(turn, lens.seconds(turn), shared(lens.of(turn))));
  }

  @Override
  public void add(TimedAsk ask) {
    keep(new KeptAsk(ask, shared(lens.of(ask))));
  }

  private void keep(Piece row) {
    if (rows.size() < most) {
      rows.add(row);
    } else {
      full = true;
    }
  }

  /** What it costs us to find our way back is for us only. */
  private static Set<Figure> shared(Set<Figure> figures) {
    Set<Figure> shared = EnumSet.noneOf(Figure.class);
    shared.addAll(figures);
    shared.remove(Figure.GETTING_BACK);
    return shared;
  }

  /** Empty where there were too many. */
  public Optional<List<Piece>> rows() {
    return full ? Optional.empty() : Optional.of(List.copyOf(rows));
  }
}
