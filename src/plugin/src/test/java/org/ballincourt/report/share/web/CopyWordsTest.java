package org.ballincourt.report.share.web;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Set;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class CopyWordsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-03-04T17:00:00Z");
  private static final Limit LIMIT = new Limit(WEDNESDAY, null);

  private final CourtWords court = new CourtWords(EnglishTexts.texts(), new SmallJira().statuses());
  private final CopyWords words = new CopyWords(court, null);

  @Test
  public void aTurnSaysFromWhenToWhenAndHowLongItTook() {
    assertEquals(
        "Our move: %s to %s, 9 h".formatted(at(MONDAY), at(TUESDAY)),
        words.piece(turn(Party.TEAM, TUESDAY, Limit.NONE, Asked.NOTHING)));
  }

  @Test
  public void anOpenTurnSaysSinceWhen() {
    assertEquals(
        "Our move: since %s, still open".formatted(at(MONDAY)),
        words.piece(turn(Party.TEAM, null, Limit.NONE, Asked.NOTHING)));
  }

  /** Where dates are all that is otherwise. */
  @Test
  public void whatHasADateSaysIt() {
    assertEquals(
        "The client’s move: since %s, still open; answer by %s"
            .formatted(at(MONDAY), at(WEDNESDAY)),
        words.dated(turn(Party.CLIENT, null, LIMIT, new Asked(7L, MONDAY))));
  }

  @Test
  public void whatNobodyToldTheClientHasNoDate() {
    assertEquals(
        "The client’s move: since %s, still open; no date to answer by".formatted(at(MONDAY)),
        words.dated(turn(Party.CLIENT, null, LIMIT, new Asked(7L, null))));
  }

  private String at(Instant instant) {
    return court.dateAndTime(instant);
  }

  private static KeptTurn turn(Party party, Instant end, Limit limit, Asked ask) {
    Turn turn = new Turn(party, null, MONDAY, end);
    Spot spot = new Spot(1, 10_000, 10_000L, null, null);
    return new KeptTurn(new TimedTurn(spot, turn, null, limit, ask), 9L * 3600, Set.of());
  }
}
