package org.ballincourt.host.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a query, taken one after another. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "\\G\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'"
              + "|(?<sign>[<>!]=|[=<>~!(),])|[^\\s\"'=<>~!(),]+)");

  private final Deque<Word> left = new ArrayDeque<>();

  /**
   * A word, without its quotes, or a sign.
   *
   * @param plain whether it may have a meaning of its own, which one in quotes has not
   */
  private record Word(String text, boolean plain, boolean sign) {

    static Word of(Matcher found) {
      for (String quotes : List.of("double", "single")) {
        if (found.group(quotes) != null) {
          return new Word(found.group(quotes), false, false);
        }
      }
      return new Word(found.group().strip(), true, found.group("sign") != null);
    }
  }

  /**
   * @throws NotUnderstood where a quote is not closed
   */
  Words(String text) {
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      left.add(Word.of(word));
      end = word.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new NotUnderstood("A quote is not closed: " + text.substring(end).strip());
    }
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  boolean isNext(String word) {
    return !left.isEmpty() && left.peek().plain() && left.peek().text().equalsIgnoreCase(word);
  }

  /** Takes the word if it is the next one. */
  boolean skip(String word) {
    boolean next = isNext(word);
    if (next) {
      left.remove();
    }
    return next;
  }

  void expect(String word) {
    if (!skip(word)) {
      throw new NotUnderstood("'%s' was expected instead of %s.".formatted(word, nextInQuotes()));
    }
  }

  /** The next word, which must not be a sign. */
  String next() {
    if (left.isEmpty() || left.peek().sign()) {
      throw new NotUnderstood("A word was expected instead of " + nextInQuotes() + ".");
    }
    return left.remove().text();
  }

  String nextInQuotes() {
    return left.isEmpty() ? "the end" : "'" + left.peek().text() + "'";
  }
}
