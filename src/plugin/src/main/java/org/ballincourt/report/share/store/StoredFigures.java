package org.ballincourt.report.share.store;

import java.util.EnumMap;
import java.util.Map;
import org.ballincourt.report.Apart;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.DelayReport.Remainder;
import org.ballincourt.report.Effort;
import org.ballincourt.report.Holder;
import org.ballincourt.report.Shift;
import org.ballincourt.report.TimeSpent;

/** Figures as they are stored: names that stay although classes may move. */
record StoredFigures(
    StoredSide ours,
    StoredSide theirs,
    StoredApart apart,
    Map<Holder, long[]> time,
    StoredShift shift) {

  record StoredApart(int byStatus, int untold, int undated, int withdrawn) {
    static StoredApart of(Apart apart) {
      return new StoredApart(apart.byStatus(), apart.untold(), apart.undated(), apart.withdrawn());
    }

    Apart apart() {
      return new Apart(byStatus, untold, undated, withdrawn);
    }
  }

  record StoredShift(int theirs, int both) {}

  static StoredFigures of(DelayReport report) {
    Map<Holder, long[]> time = new EnumMap<>(Holder.class);
    for (Holder holder : Holder.values()) {
      time.put(holder, report.time().byPart(holder));
    }
    return new StoredFigures(
        StoredSide.of(report.ours()),
        StoredSide.of(report.theirs()),
        StoredApart.of(report.apart()),
        time,
        report.shift().map(each -> new StoredShift(each.theirs(), each.both())).orElse(null));
  }

  DelayReport report() {
    Shift kept = shift == null ? null : new Shift(shift.theirs, shift.both);
    return new DelayReport(
        ours.side(),
        theirs.side(),
        apart.apart(),
        new TimeSpent(time),
        new Remainder(kept, Effort.NONE));
  }
}
