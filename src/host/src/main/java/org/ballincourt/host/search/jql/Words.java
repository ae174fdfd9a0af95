package org.ballincourt.host.search.jql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a query, taken one after another. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "\\G\\s*(?<word>\"(?<double>(?:[^\"\\\\]|\\\\.)*)\"|'(?<single>(?:[^'\\\\]|\\\\.)*)'"
              + "|(?<sign>[<>!]=|!~|&&|\\|\\||[=<>~!(),&|])|[^\\s\"'=<>~!(),&|]+)",
          Pattern.DOTALL);

  private static final List<String> MEANINGS =
      List.of("and", "or", "not", "in", "is", "order", "by", "empty", "null");

  private final Deque<Word> left = new ArrayDeque<>();

  /**
   * @throws NotUnderstood where a quote is not closed
   */
  Words(String query) {
    Matcher word = WORD.matcher(query);
    int end = 0;
    while (word.find()) {
      left.add(Word.of(word, query));
      end = word.end();
    }
    String rest = query.substring(end).strip();
    if (!rest.isEmpty()) {
      throw new NotUnderstood(
          "The quoted string '%s' has not been completed. %s"
              .formatted(rest.substring(1), Word.place(query, query.indexOf(rest, end))));
    }
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  boolean isNext(String word) {
    return !isEmpty() && left.peek().means(word);
  }

  /** Takes the word if it is one of these. */
  boolean skip(String... words) {
    for (String word : words) {
      if (isNext(word)) {
        left.remove();
        return true;
      }
    }
    return false;
  }

  /** Takes the next word, which must be no sign and have no meaning of its own. */
  String value(String expected) {
    if (isEmpty() || left.peek().isSign() || MEANINGS.stream().anyMatch(this::isNext)) {
      throw notUnderstood(expected);
    }
    return left.remove().text();
  }

  void expect(String word) {
    if (!skip(word)) {
      throw notUnderstood("'" + word + "'");
    }
  }

  /** The next word is something else than what was expected. */
  NotUnderstood notUnderstood(String expected) {
    return isEmpty()
        ? new NotUnderstood("Expecting " + expected + " before the end of the query.")
        : new NotUnderstood(
            "Expecting %s but got '%s'. %s"
                .formatted(expected, left.peek().text(), left.peek().place()));
  }
}
