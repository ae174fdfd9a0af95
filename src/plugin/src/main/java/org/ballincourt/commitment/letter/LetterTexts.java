package org.ballincourt.commitment.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of one kind of letter in one language; English where there are none in it. */
public final class LetterTexts {

  private static final String ENGLISH = "en";

  private final Properties sentences;
  private final String language;

  private LetterTexts(Properties sentences, String language) {
    this.sentences = sentences;
    this.language = language;
  }

  /**
   * @param kind what the files are called before the language, as in {@code asking}
   * @param language as in {@code nb}
   */
  public static LetterTexts of(String kind, String language) {
    try (InputStream file = file(kind, language)) {
      return file == null ? of(kind, ENGLISH) : new LetterTexts(read(file), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream file(String kind, String language) {
    String name = "/letters/" + kind + "_" + language + ".properties";
    return LetterTexts.class.getResourceAsStream(name);
  }

  private static Properties read(InputStream file) throws IOException {
    Properties sentences = new Properties();
    sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    return sentences;
  }

  public String language() {
    return language;
  }

  /** In which dates are written. */
  public Locale locale() {
    return Locale.forLanguageTag(sentences.getProperty("dates"));
  }

  /** What is put in stands there as it is, whatever it looks like. */
  public String text(String name, Object... arguments) {
    return new MessageFormat(sentences.getProperty(name), locale()).format(arguments);
  }
}
