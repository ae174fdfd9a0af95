package org.ballincourt.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.ballincourt.acceptance.rest.Seed;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Table;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.load.Size;
import org.junit.Test;

/** Everything is measured once, too short for the ratios to say anything; numbers are exact. */
public final class BenchIT {

  private static final Size SMALL = new Size(2, 100);

  @Test
  public void measuresEverythingAndCountsNoStatementTooMany() {
    Table table = new Bench(Extent.SMOKE, Seed.next(), Content.demo(), SMALL).table();
    System.out.println(table.counts().text());
    assertEquals(List.of(), table.counts().notMet());
    assertTrue(table.figures().stream().allMatch(figure -> Double.isFinite(figure.value())));
  }
}
