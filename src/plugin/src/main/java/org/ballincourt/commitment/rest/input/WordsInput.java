package org.ballincourt.commitment.rest.input;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ballincourt.jira.rest.JsonInput;

/** Reads what somebody writes in words of her own. */
final class WordsInput {

  static final int LONGEST_NOTE = 2000;
  static final int LONGEST_NEED = 255;
  static final int MOST_NEEDS = 20;

  private WordsInput() {}

  /** Empty where there is none, or (noted) cannot be one; a blank one is none. */
  static Optional<String> note(JsonInput place) {
    return place.text().flatMap(text -> note(text, place));
  }

  /** The same, where that there is none is noted as well. */
  static Optional<String> neededNote(JsonInput place) {
    Optional<String> text = place.text();
    if (place.isAbsent() || text.filter(String::isBlank).isPresent()) {
      place.fault("ballincourt.asking.note-needed");
    }
    return text.flatMap(note -> note(note, place));
  }

  private static Optional<String> note(String text, JsonInput place) {
    return Optional.of(text.strip())
        .filter(note -> !note.isEmpty())
        .filter(note -> fits(note, LONGEST_NOTE, place))
        .filter(note -> isWithout(WordsInput::cannotBeInNote, note, place));
  }

  /** One line each; whatever is wrong is noted, and left out. */
  static List<String> needs(JsonInput list) {
    List<JsonInput> places = list.elements();
    if (list.isAbsent() || (list.isList() && places.isEmpty())) {
      list.fault("ballincourt.asking.nothing-named");
    } else if (places.size() > MOST_NEEDS) {
      list.fault("ballincourt.asking.too-many-needs", MOST_NEEDS);
      return List.of();
    }
    return places.stream().flatMap(place -> need(place).stream()).toList();
  }

  private static Optional<String> need(JsonInput place) {
    return place
        .required(place.text())
        .map(String::strip)
        .filter(text -> isNotBlank(text, place))
        .filter(text -> fits(text, LONGEST_NEED, place))
        .filter(text -> isWithout(WordsInput::cannotBeInLine, text, place));
  }

  private static boolean isNotBlank(String text, JsonInput place) {
    if (text.isEmpty()) {
      place.fault("ballincourt.asking.blank-need");
    }
    return !text.isEmpty();
  }

  private static boolean fits(String text, int most, JsonInput place) {
    boolean fits = text.codePointCount(0, text.length()) <= most;
    if (!fits) {
      place.fault("ballincourt.asking.too-long", most);
    }
    return fits;
  }

  private static boolean isWithout(IntPredicate unwanted, String text, JsonInput place) {
    boolean without = text.codePoints().noneMatch(unwanted);
    if (!without) {
      place.fault("ballincourt.asking.control-character");
    }
    return without;
  }

  private static boolean cannotBeInLine(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean cannotBeInNote(int character) {
    return cannotBeInLine(character) && "\n\r\t".indexOf(character) < 0;
  }
}
