package org.ballincourt.report.web.words;

import static org.junit.Assert.assertEquals;

import java.util.OptionalLong;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.figures.Share;
import org.ballincourt.report.Beyond;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class FigureWordsTest {

  private final FigureWords words =
      new FigureWords(new CourtWords(EnglishTexts.texts(), new SmallJira().statuses()));

  @Test
  public void whatThereNeverWasIsNotZero() {
    assertEquals("never", words.length(OptionalLong.empty()));
    assertEquals("0 h", words.length(OptionalLong.of(0)));
    assertEquals("nothing had a date", words.share(new Share(0, 0)));
    assertEquals("0 of 7", words.share(new Share(0, 7)));
    assertEquals("nothing had a date", words.beyond(Beyond.NONE, 0));
    assertEquals("none", words.beyond(Beyond.NONE, 7));
  }

  @Test
  public void tellsPercentFromTwentyOn() {
    assertEquals("12 of 19", words.share(new Share(12, 19)));
    assertEquals("15 of 20 (75 %)", words.share(new Share(15, 20)));
    assertEquals(
        "Our turns: 15 of 20 answered in time. Had there been more of the same kind, the share"
            + " would be between 53 and 89 % in 95 of 100 cases (Wilson).",
        words.certainty("Our turns", new Share(15, 20)));
  }

  @Test
  public void tellsDaysAndHoursBeyondSideBySide() {
    assertEquals("1 working day", words.beyond(new Beyond(1, 0), 3));
    assertEquals("2 h 30 min", words.beyond(new Beyond(0, 9000), 3));
    assertEquals("3 working days and 2 h 30 min", words.beyond(new Beyond(3, 9000), 3));
  }

  @Test
  public void tellsThatWhatEndedInTimeWasNoDayBeyondIt() {
    assertEquals("0 working days", words.excess(new Excess(0, Unit.WORKING_DAYS)));
    assertEquals("1 working day", words.excess(new Excess(1, Unit.WORKING_DAYS)));
  }
}
