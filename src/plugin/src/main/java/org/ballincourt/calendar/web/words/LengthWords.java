package org.ballincourt.calendar.web.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.jira.Texts;

/** Says in the viewer's words how much business time something is; never in days. */
public final class LengthWords {

  private final Texts texts;

  public LengthWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * As in {@code 7 h 30 min}, with seconds where there are any.
   *
   * @param time not negative
   */
  public String exactly(Duration time) {
    List<String> parts = new ArrayList<>();
    if (time.toHours() > 0) {
      parts.add(texts.text("ballincourt.calendar.length.hours", time.toHours()));
    }
    if (time.toMinutesPart() > 0 || time.toSeconds() == 0) {
      parts.add(texts.text("ballincourt.calendar.length.minutes", time.toMinutesPart()));
    }
    if (time.toSecondsPart() > 0) {
      parts.add(texts.text("ballincourt.calendar.length.seconds", time.toSecondsPart()));
    }
    return String.join(" ", parts);
  }
}
