package org.ballincourt.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.total.ProjectTotals;
import org.ballincourt.court.store.total.Total;
import org.ballincourt.court.store.total.Totals;

/** Where the time of a project went, as a test says it. */
public final class KnownTotals extends ProjectTotals {

  private final Map<Totals.Place, Total> totals = new HashMap<>();
  private boolean readable = true;

  public KnownTotals() {
    super(null);
  }

  /**
   * @param phase null for none
   */
  public KnownTotals with(Long phase, Party party, Duration time, long turns) {
    totals.put(new Totals.Place(phase, party), new Total(time, turns));
    return this;
  }

  /** The database does not answer any more. */
  public void fail() {
    readable = false;
  }

  @Override
  public Totals of(long projectId, WorkingHours hours, Instant now) {
    if (!readable) {
      throw new IllegalStateException("no answer");
    }
    return new Totals(totals);
  }
}
