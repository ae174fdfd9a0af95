package org.ballincourt.questionnaire.answer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;

/** What a client reads around the questions, in one language; English where there are none in it. */
public final class AnswerWords {

  private static final String ENGLISH = "en";

  private final Properties sentences;
  private final String language;

  private AnswerWords(Properties sentences, String language) {
    this.sentences = sentences;
    this.language = language;
  }

  /**
   * @param language as in {@code nb}
   */
  public static AnswerWords in(String language) {
    try (InputStream file = file(language)) {
      return file == null ? in(ENGLISH) : new AnswerWords(read(file), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream file(String language) {
    return language.matches("[a-z]{2,3}")
        ? AnswerWords.class.getResourceAsStream("/letters/answering_" + language + ".properties")
        : null;
  }

  private static Properties read(InputStream file) throws IOException {
    Properties sentences = new Properties();
    sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    return sentences;
  }

  /** As in {@code nb}. */
  public String language() {
    return language;
  }

  /** What is put in stands there as it is, whatever it looks like. */
  public String text(String name, Object... arguments) {
    return new MessageFormat(sentences.getProperty(name), locale()).format(arguments);
  }

  /** A day in words, where the clocks of the zone are. */
  public String date(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(locale())
        .format(instant.atZone(zone));
  }

  private Locale locale() {
    return Locale.forLanguageTag(sentences.getProperty("dates"));
  }
}
