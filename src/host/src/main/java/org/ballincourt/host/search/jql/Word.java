package org.ballincourt.host.search.jql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, without its quotes, or a sign.
 *
 * @param place as messages say it
 */
record Word(String text, Kind kind, String place) {
  /** In quotes, or with a backslash before it, a sign means itself. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  /** A word in quotes has no meaning of its own; a sign is no value. */
  enum Kind {
    PLAIN,
    QUOTED,
    SIGN
  }

  static Word of(Matcher found, String query) {
    for (String quotes : List.of("double", "single")) {
      if (found.group(quotes) != null) {
        String text = ESCAPED.matcher(found.group(quotes)).replaceAll("$1");
        return new Word(text, Kind.QUOTED, place(query, found.start("word")));
      }
    }
    Kind kind = found.group("sign") == null ? Kind.PLAIN : Kind.SIGN;
    return new Word(found.group("word"), kind, place(query, found.start("word")));
  }

  boolean means(String word) {
    return kind != Kind.QUOTED && text.equalsIgnoreCase(word);
  }

  boolean isSign() {
    return kind == Kind.SIGN;
  }

  static String place(String query, int at) {
    String before = query.substring(0, at);
    int line = before.split("\n", -1).length;
    return "(line %d, character %d)".formatted(line, at - before.lastIndexOf('\n'));
  }
}
