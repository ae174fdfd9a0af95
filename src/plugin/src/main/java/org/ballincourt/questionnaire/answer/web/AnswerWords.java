package org.ballincourt.questionnaire.answer.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ballincourt.commitment.letter.LetterTexts;

/**
 * What a client reads around the questions, in one language; English where there are none in it.
 */
public final class AnswerWords {

  private final LetterTexts texts;

  private AnswerWords(LetterTexts texts) {
    this.texts = texts;
  }

  /**
   * @param language a tag of letters, as in {@code nb}
   */
  public static AnswerWords in(String language) {
    return new AnswerWords(LetterTexts.of("answering", language));
  }

  /** As in {@code nb}. */
  public String language() {
    return texts.language();
  }

  /** What is put in stands there as it is, whatever it looks like. */
  public String text(String name, Object... arguments) {
    return texts.text(name, arguments);
  }

  /** A day in words, where the clocks of the zone are. */
  public String date(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(texts.locale())
        .format(instant.atZone(zone));
  }
}
