package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.web.CourtWords;
import org.junit.Test;

public class StripViewTest {

  private static final double ROUNDING = 0.11;

  @Test
  public void drawsOneTurnOverTheWholeWidth() {
    List<BarView> bars = bars(created("09:00", OPEN).turnsUnder(NO_NAMES), at("12:00"));

    assertEquals(1, bars.size());
    assertEquals("0.0", bars.get(0).getX());
    assertEquals("1000.0", bars.get(0).getWidth());
  }

  @Test
  public void drawsEachTurnAsWideAsItWasLong() {
    List<Turn> turns =
        created("09:00", OPEN)
            .then("10:00", IN_PROGRESS)
            .then("12:00", WAITING)
            .turnsUnder(naming(WAITING, Party.CLIENT));

    List<BarView> bars = bars(turns, at("13:00"));

    assertCoversTheWidth(bars);
    assertEquals(251.0, width(bars.get(0)), ROUNDING);
    assertEquals(498.0, width(bars.get(1)), ROUNDING);
    assertEquals(251.0, width(bars.get(2)), ROUNDING);
  }

  @Test
  public void drawsThatAnIssueIsDoneButNotForHowLong() {
    List<Turn> turns = created("09:00", IN_PROGRESS).then("10:00", CLOSED).turnsUnder(NO_NAMES);

    List<BarView> bars = bars(turns, at("2036-03-02T09:00:00Z"));

    assertCoversTheWidth(bars);
    assertEquals(4.0, width(bars.get(1)), ROUNDING);
  }

  @Test
  public void keepsTheShortestTurnVisible() {
    List<Turn> turns =
        created("2016-03-02T09:00:00Z", OPEN)
            .then("2026-03-02T09:00:00Z", IN_PROGRESS)
            .then("2026-03-02T09:00:01Z", CLOSED)
            .turnsUnder(NO_NAMES);

    List<BarView> bars = bars(turns, at("2026-03-02T09:00:02Z"));

    assertCoversTheWidth(bars);
    assertTrue(width(bars.get(1)) >= 4);
  }

  @Test
  public void coversTheWidthWhenNoTimeHasPassedYet() {
    assertCoversTheWidth(bars(created("09:00", OPEN).turnsUnder(NO_NAMES), at("09:00")));
  }

  /** The clock of this node may be behind the one that made the issue. */
  @Test
  public void coversTheWidthWhenTheIssueIsCreatedInTheFuture() {
    assertCoversTheWidth(bars(created("09:00", OPEN).turnsUnder(NO_NAMES), at("08:00")));
  }

  @Test
  public void drawsTheLastSixtyTurnsOfMany() {
    List<Turn> turns = pingPong(75);

    List<BarView> bars = bars(turns, at("2026-03-02T09:01:20Z"));

    assertEquals(60, bars.size());
    assertCoversTheWidth(bars);
    assertEquals(CourtWords.code(turns.get(15).party()), bars.get(0).getStyle());
    assertEquals(CourtWords.code(turns.get(74).party()), bars.get(59).getStyle());
  }

  @Test
  public void drawsEachSideAtItsOwnHeight() {
    assertEquals("client 0+18", place(Party.CLIENT));
    assertEquals("third-party 11+18", place(Party.THIRD_PARTY));
    assertEquals("nobody 18+4", place(Party.NOBODY));
    assertEquals("team 22+18", place(Party.TEAM));
  }

  private static List<Turn> pingPong(int turns) {
    var life = created("2026-03-02T09:00:00Z", IN_PROGRESS);
    for (int i = 1; i < turns; i++) {
      Instant at = at("2026-03-02T09:00:00Z").plusSeconds(i);
      life.then(at.toString(), i % 2 == 0 ? IN_PROGRESS : WAITING);
    }
    return life.turnsUnder(naming(WAITING, Party.CLIENT));
  }

  private static List<BarView> bars(List<Turn> turns, Instant at) {
    return new StripView(turns, at, "", List.of()).getBars();
  }

  private static void assertCoversTheWidth(List<BarView> bars) {
    double x = 0;
    for (BarView bar : bars) {
      assertEquals(x, Double.parseDouble(bar.getX()), ROUNDING);
      x = Double.parseDouble(bar.getX()) + width(bar);
    }
    assertEquals(StripView.WIDTH, x, ROUNDING);
  }

  private static double width(BarView bar) {
    return Double.parseDouble(bar.getWidth());
  }

  private static String place(Party party) {
    BarView bar = new BarView(party, 0, 10);
    return bar.getStyle() + " " + bar.getY() + "+" + bar.getHeight();
  }
}
