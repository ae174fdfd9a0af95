package org.ballincourt.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person’s names and addresses look like in a text. */
final class NamePatterns {

  /** Shorter parts of a name, such as {@code de} or an initial, are no name by themselves. */
  private static final int SHORTEST_PART = 3;

  private static final String STARTS = "(?<![\\p{L}\\p{N}])";
  private static final String ENDS = "(?![\\p{L}\\p{N}])";
  private static final String GAP = "[\\s\\u00A0]+";

  /**
   * A case that the language puts to the name, as in {@code Dahls} or {@code Dahlin}; not what
   * makes another name of it, as in {@code Dahlen} or {@code Dahlson}.
   */
  private static final String ENDING =
      "(?:s|i?(?:n|a|ä|[tn][aä]|s[st][aä]|l[lt][aä]|lle|ksi)|\\p{IsCyrillic}{1,3})?";

  private static final String ADDRESS_STARTS = "(?<![\\p{L}\\p{N}._%+-])";
  private static final String ADDRESS_ENDS = "(?![\\p{L}\\p{N}-])";

  private NamePatterns() {}

  /** Whole names and addresses; a name of one word may be any word, such as {@code May}. */
  static Pattern anywhere(Whom whom) {
    return oneOf(
        Stream.concat(
            whom.addresses().stream().map(NamePatterns::address),
            whom.names().stream()
                .map(NamePatterns::parts)
                .filter(parts -> parts.size() > 1)
                .flatMap(NamePatterns::name)));
  }

  /** First or last names alone, or the only one, in the letters in which they are written. */
  static Pattern aboutHer(Whom whom) {
    return oneOf(
        whom.names().stream()
            .flatMap(name -> parts(name).stream())
            .filter(part -> part.length() >= SHORTEST_PART)
            .distinct()
            .map(part -> STARTS + literal(part) + "s?" + ENDS));
  }

  /** The longer one first, since of two that begin alike the first one is taken. */
  private static Pattern oneOf(Stream<String> patterns) {
    List<String> all = patterns.sorted((a, b) -> b.length() - a.length()).toList();
    return Pattern.compile(all.isEmpty() ? "(?!)" : String.join("|", all));
  }

  private static String address(String address) {
    return ADDRESS_STARTS + "(?iu:" + literal(address) + ")" + ADDRESS_ENDS;
  }

  /** As it is, and with the last part in front as in a list. */
  private static Stream<String> name(List<String> parts) {
    int last = parts.size() - 1;
    String inOrder = spelled(parts) + ENDING;
    String lastFirst = literal(parts.get(last)) + "," + GAP + spelled(parts.subList(0, last));
    return Stream.of(inOrder, lastFirst).map(pattern -> STARTS + "(?iu:" + pattern + ")" + ENDS);
  }

  private static List<String> parts(String name) {
    return List.of(name.strip().split(GAP));
  }

  private static String spelled(Collection<String> parts) {
    return String.join(GAP, parts.stream().map(NamePatterns::literal).toList());
  }

  /** Also as HTML and calendars write it. */
  private static String literal(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(NamePatterns::letter)
        .reduce("", String::concat);
  }

  private static String letter(String letter) {
    return switch (letter) {
      case "'", "’" -> "(?:'|’|&#39;|&#x27;|&apos;)";
      case "&" -> "(?:&amp;|&)";
      case "\"" -> "(?:\"|&quot;|\\^')";
      case ",", ";" -> "\\\\?" + letter;
      default -> Pattern.quote(letter);
    };
  }
}
