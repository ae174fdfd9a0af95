package org.ballincourt.calendar.web.words;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class LengthWordsTest {

  private final LengthWords words = new LengthWords(EnglishTexts.texts());

  @Test
  public void leavesOutWhatIsZero() {
    assertEquals("7 h 30 min", exactly("PT7H30M"));
    assertEquals("1 h 5 s", exactly("PT1H5S"));
    assertEquals("5 s", exactly("PT5S"));
  }

  @Test
  public void saysThatNothingIsNoMinute() {
    assertEquals("0 min", exactly("PT0S"));
  }

  @Test
  public void tellsManyHoursInHours() {
    assertEquals("1,234 h 56 min 7 s", exactly("PT1234H56M7S"));
  }

  private String exactly(String iso) {
    return words.exactly(Duration.parse(iso));
  }
}
