package org.ballincourt.questionnaire.rest;

import java.util.Optional;
import org.ballincourt.client.Bounded;
import org.ballincourt.jira.rest.JsonInput;

/** Reads texts of a questionnaire; what is wrong is noted at its place. */
final class TextInput {

  private TextInput() {}

  /**
   * A text on one line without blanks around it; empty where there is none, or (noted) it is not
   * one.
   */
  static String line(JsonInput place, int longest) {
    Optional<String> text = place.text().map(String::strip).filter(line -> !line.isEmpty());
    if (text.filter(line -> !Bounded.isLine(line, longest)).isPresent()) {
      place.fault("ballincourt.questionnaire.no-line", longest);
      return "";
    }
    return text.orElse("");
  }

  /** The same on one line or several. */
  static String lines(JsonInput place, int longest) {
    Optional<String> text =
        place.text().map(lines -> lines.replace("\r\n", "\n").strip()).filter(t -> !t.isEmpty());
    if (text.filter(lines -> !isText(lines, longest)).isPresent()) {
      place.fault("ballincourt.questionnaire.no-text", longest);
      return "";
    }
    return text.orElse("");
  }

  private static boolean isText(String lines, int longest) {
    return Bounded.isLine(lines.replace('\n', ' ').replace('\t', ' '), longest);
  }
}
