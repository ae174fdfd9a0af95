package org.ballincourt.commitment.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of letters in one language; English where there are none in it. */
final class LetterTexts {

  private static final String ENGLISH = "en";

  private final Properties sentences;
  private final String language;

  private LetterTexts(Properties sentences, String language) {
    this.sentences = sentences;
    this.language = language;
  }

  /**
   * @param language as in {@code nb}
   */
  static LetterTexts in(String language) {
    try (InputStream file = file(language)) {
      return file == null ? in(ENGLISH) : new LetterTexts(read(file), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream file(String language) {
    return LetterTexts.class.getResourceAsStream("/letters/asking_" + language + ".properties");
  }

  private static Properties read(InputStream file) throws IOException {
    Properties sentences = new Properties();
    sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    return sentences;
  }

  String language() {
    return language;
  }

  /** In which dates are written. */
  Locale locale() {
    return Locale.forLanguageTag(sentences.getProperty("dates"));
  }

  /** What is put in stands there as it is, whatever it looks like. */
  String text(String name, Object... arguments) {
    return new MessageFormat(sentences.getProperty(name), locale()).format(arguments);
  }
}
