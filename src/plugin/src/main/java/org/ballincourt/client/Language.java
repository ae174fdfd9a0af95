package org.ballincourt.client;

import java.util.List;
import java.util.Locale;

/**
 * A language in which clients are written to.
 *
 * @param tag as in BCP 47, such as {@code nb}; one of {@link #ALL}
 */
public record Language(String tag) {

  private static final List<String> TAGS =
      List.of(
          "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "id", "is",
          "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl",
          "sr", "sv", "th", "tr", "uk", "vi", "zh");

  /** Those that can be chosen, by tag. */
  public static final List<Language> ALL = TAGS.stream().map(Language::new).toList();

  /**
   * @throws IllegalArgumentException where it cannot be chosen
   */
  public Language {
    if (!TAGS.contains(tag)) {
      throw new IllegalArgumentException("Not a language of the list: " + tag);
    }
  }

  public static boolean isKnown(String tag) {
    return TAGS.contains(tag);
  }

  /** What it is called in another language. */
  public String name(Locale locale) {
    return locale().getDisplayLanguage(locale);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
