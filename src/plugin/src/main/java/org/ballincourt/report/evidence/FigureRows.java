package org.ballincourt.report.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Lens;
import org.ballincourt.report.ReportRows;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.evidence.Evidence.Dates;
import org.ballincourt.report.evidence.Evidence.Worth;
import org.ballincourt.report.settings.GettingBack;

/** Keeps what counts in one figure. Not for several threads. */
public final class FigureRows implements ReportRows {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing((Evidence row) -> row.dates().from())
          .thenComparing(row -> row.spot().issue());

  private final Lens lens;
  private final Figure figure;
  private final List<Evidence> rows = new ArrayList<>();

  public FigureRows(Lens lens, Figure figure) {
    this.lens = lens;
    this.figure = figure;
  }

  @Override
  public void add(TimedTurn timed) {
    if (!figure.isOfAsks() && lens.of(timed).contains(figure)) {
      Turn turn = timed.turn();
      Limit limit = timed.binding();
      Instant told = timed.ask().told();
      Dates dates = new Dates(turn.startedAt(), turn.endedAt(), limit.due(), told, null);
      Worth worth = new Worth(seconds(timed), limit.excess(), 1, hours(timed));
      rows.add(new Evidence(timed.spot(), turn.party(), dates, worth));
    }
  }

  private long seconds(TimedTurn timed) {
    return figure.isOfTime() ? lens.secondsInPeriod(timed) : lens.seconds(timed);
  }

  private Double hours(TimedTurn timed) {
    return figure == Figure.GETTING_BACK
        ? lens.gettingBack(timed).map(GettingBack::hours).orElseThrow()
        : null;
  }

  @Override
  public void add(TimedAsk ask) {
    if (figure.isOfAsks() && lens.of(ask).contains(figure)) {
      TimedAsk.Dates at = ask.dates();
      Instant received = ask.isAnswered() ? at.ended() : null;
      Dates dates = new Dates(at.asked(), at.ended(), at.due(), at.told(), received);
      Worth worth = new Worth(null, ask.outcome().excess(), ask.outcome().rounds(), null);
      rows.add(new Evidence(ask.spot(), Party.CLIENT, dates, worth));
    }
  }

  /** By when they began, then by issue. */
  public List<Evidence> inOrder() {
    return rows.stream().sorted(ORDER).toList();
  }
}
