package org.ballincourt.privacy;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a person is forgotten: what stands in the place of her name, and of what she wrote.
 *
 * <p>Nothing here is undone, and doing it once more changes nothing.
 */
public final class Erasure {
  private final Whom whom;
  private final Words words;
  private final Pattern anywhere;
  private final Pattern whereItIsAboutHer;

  /**
   * What is read in the place of what is gone.
   *
   * @param somebody for her name and her address; not blank, on one line, at most 100 characters
   * @param said for what she wrote, so that there still is an answer to count
   */
  public record Words(String somebody, String said) {
    public Words {
      requireNonNull(somebody, "somebody");
      requireNonNull(said, "said");
    }
  }

  public Erasure(Whom whom, Words words) {
    this.whom = requireNonNull(whom, "whom");
    this.words = requireNonNull(words, "words");
    this.anywhere = NamePatterns.anywhere(whom);
    this.whereItIsAboutHer = NamePatterns.aboutHer(whom);
  }

  public Whom whom() {
    return whom;
  }

  public Words words() {
    return words;
  }

  /**
   * A text about whatever it is, without her whole name and her address. A name of one word is
   * left: in what is not about her it may be any word.
   *
   * @param text null for none
   */
  public String in(String text) {
    return replaced(anywhere, text);
  }

  /**
   * A text that is about her, so that also her first or last name alone is hers.
   *
   * @param text null for none
   */
  public String aboutHer(String text) {
    return replaced(whereItIsAboutHer, in(text));
  }

  private String replaced(Pattern pattern, String text) {
    return text == null
        ? null
        : pattern.matcher(text).replaceAll(Matcher.quoteReplacement(words.somebody()));
  }

  /**
   * The same of a text that may only be so long; what stands in the place of a name may be longer
   * than the name.
   *
   * @param longest in characters
   */
  public String in(String text, int longest) {
    return cut(in(text), longest);
  }

  /** The same of a text that is about her. */
  public String aboutHer(String text, int longest) {
    return cut(aboutHer(text), longest);
  }

  private static String cut(String text, int longest) {
    return text == null || text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  /** Whether her whole name or her address stands in a text; null has neither. */
  public boolean isIn(String text) {
    return text != null && anywhere.matcher(text).find();
  }

  /**
   * What stands in the place of something that she wrote.
   *
   * @param text null or empty where she wrote nothing; then nothing stands there either
   */
  public String inPlaceOf(String text) {
    return text == null || text.isEmpty() ? text : words.said();
  }
}
